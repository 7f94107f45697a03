import { expect, test } from 'vitest'
import { z } from 'zod'
import type { LocalText } from '#contract/primitives.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { ask, csv, json, QueueMonitor, StatisticsRow, StatusRow } from './open-data-for-tests.ts'
import { browserWith, hire, pair } from './people-for-tests.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const A_MINUTE = 120

/** Visitors of a morning, each called after so many minutes. */
async function morning({ take, act, clock }: TestHouse, services: readonly string[], waits: readonly number[]): Promise<void> {
  await act('1', 'open')
  for (const minutes of waits) {
    await take(services)
    clock.advance(minutes * MINUTE)
    await act('1', 'call-next')
    await act('1', 'start')
    await act('1', 'finish')
  }
}

test('the status tells each service as the ward’s page does, the same in JSON and in CSV, and names its licence [X1]', async () => {
  const { server, take, act, clock } = await openHouse()
  await act('1', 'open')
  await take()
  clock.advance(2 * MINUTE)
  await take()
  await take(['jusho'])
  const asJson = json(await ask(server.url, 'status.json'))
  expect(asJson).toMatchObject({ dataset: 'status', licence: 'https://creativecommons.org/licenses/by/4.0/' })
  expect(asJson.attribution).toContain('札幌市')
  expect(asJson.rows.map(({ service }: { service: string }) => service)).toEqual(['shomei', 'jusho', 'annai'])
  expect(asJson.rows[0]).toMatchObject({
    as_of: '2026-11-24T08:47:00+09:00',
    office: WARD,
    office_name_ja: '試験区役所',
    open_to: '2026-11-24T17:15:00+09:00',
    state: 'open',
    lamp: 'free',
    waiting: 2,
    longest_wait_since: '2026-11-24T08:45:00+09:00',
    estimate: 'range',
    counters_open: 1,
    counters: ['1'],
  })
  const asCsv = csv(await ask(server.url, 'status.csv'))
  const written = (cell: unknown): string => (cell === null ? '' : Array.isArray(cell) ? cell.join(' ') : String(cell))
  expect(asCsv).toEqual(
    asJson.rows.map((row: object) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)]))),
  )
})

test('the public payload: nothing but numbers, services, counters, times and words [X2]', async () => {
  const house = await openHouse({ startMs: Date.parse('2026-11-23T23:00:00+09:00'), alwaysOpen: true })
  const { server, send, clock, token } = house
  await hire(house, { name: '佐藤 花子' })
  const browser = browserWith('counter', await pair(house, 'counter'))
  const secrets: string[] = []
  const take = async () => {
    const body = {
      services: ['shomei'],
      language: 'vi',
      priority: 'priority',
      reason: 'pregnancy',
      needs: ['wheelchair', 'hearing'],
    }
    const { status, body: ticket } = await send(`/offices/${WARD}/tickets`, { as: token('clerk'), body })
    expect(status).toBe(201)
    secrets.push(new URL(ticket.url).hash.slice(1))
  }
  await house.act('1', 'open')
  for (let visitor = 0; visitor < 6; visitor++) await take()
  await house.act('1', 'call-next')
  clock.advance(DAY / 12)
  await house.act('1', 'open')
  for (let visitor = 0; visitor < 6; visitor++) await take()
  await house.act('1', 'call-next')

  const status = await ask(server.url, 'status.json')
  const statistics = await ask(server.url, 'statistics.json')
  z.array(StatusRow).min(3).parse(json(status).rows)
  z.array(StatisticsRow).min(1).parse(json(statistics).rows)
  const entities = await ask(server.url, 'ngsi-ld/entities?type=QueueMonitor')
  const rest = ['status.csv', 'statistics.csv', 'catalog.jsonld', '?lang=ja', '?lang=en', `widget/${WARD}?lang=vi`]
  const others = await Promise.all(rest.map((path) => ask(server.url, path)))
  expect(secrets[0]).toMatch(/\w{8,}/)
  const everything = [status, statistics, entities, ...others]
  for (const { text } of everything) {
    for (const secret of [...secrets, ...Object.values(browser)])
      expect(secret === 'counter' || !text.includes(secret)).toBe(true)
    expect(text).not.toMatch(/佐藤|wheelchair|pregnancy|"needs"|"language":"vi"|test clerk/)
  }
  for (const { text } of [status, statistics, ...others]) expect(text).not.toMatch(/\bA0\d\d\b/)
  expect(entities.text.match(/\bA0\d\d\b/g)).toEqual(['A001'])
  for (const { headers } of everything) expect(headers.get('Set-Cookie')).toBeNull()
})

test('the statistics of a closed day equal the office’s own report, and today’s are not told [X3]', async () => {
  const house = await openHouse()
  const { server, clock, send, token } = house
  await morning(house, ['shomei'], [1, 2, 4, 8, 16, 32])
  clock.advance(DAY)
  await morning(house, ['shomei'], [1, 1, 1, 1, 1])
  const report = await send(`/offices/${WARD}/statistics?from=2026-11-24&to=2026-11-24`, { as: token('section-admin') })
  const [own] = report.body.rows
  const { rows } = json(await ask(server.url, `statistics.json?office=${WARD}`))
  const tenth = (ms: number): number => Math.round(ms / 6000) / 10
  expect(rows).toEqual([
    expect.objectContaining({
      day: '2026-11-24',
      service: 'shomei',
      arrivals: 6,
      called: 6,
      wait_mean_min: tenth(own.wait.meanMs),
      wait_median_min: tenth(own.wait.medianMs),
      wait_p90_min: tenth(own.wait.p90Ms),
      target_min: 15,
      within_target: Math.round(own.withinTarget * 1000) / 1000,
      few: false,
    }),
  ])
  expect([rows[0].wait_median_min, rows[0].within_target]).toEqual([6, 0.667])
})

test('below five errands neither count nor wait is told, and no row is a total [X3]', async () => {
  const house = await openHouse()
  const { server, clock, take } = house
  await morning(house, ['shomei'], [3, 3, 3, 3])
  for (let visitor = 0; visitor < 4; visitor++) await take(['jusho'])
  await house.act('2', 'open')
  await house.act('2', 'call-next')
  for (let visitor = 0; visitor < 2; visitor++) await take(['jusho'])
  clock.advance(DAY)
  const { rows } = json(await ask(server.url, 'statistics.json'))
  const untold = { wait_mean_min: null, wait_median_min: null, wait_p90_min: null, within_target: null, few: true }
  expect(rows).toEqual([
    expect.objectContaining({ service: 'jusho', arrivals: 6, called: null, ...untold }),
    expect.objectContaining({ service: 'shomei', arrivals: null, called: null, ...untold }),
  ])
})

test('the CSV opens in spreadsheets: byte order mark, CRLF, Japanese, and a name that looks like a formula is none [X4]', async () => {
  const name: LocalText = { ja: '=SUM(A1:A9)証明', en: '@certificates' }
  const services = smallOffice().services.map((service) => (service.id === 'shomei' ? { ...service, name } : service))
  const house = await openHouse({ offices: [smallOffice({ services })] })
  await morning(house, ['shomei'], [3, 3, 3, 3, 3])
  house.clock.advance(DAY)
  for (const path of ['status.csv', 'statistics.csv']) {
    const answer = await ask(house.server.url, path)
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(answer.text.startsWith('\uFEFF')).toBe(true)
    expect(answer.text.endsWith('\r\n')).toBe(true)
    expect(csv(answer)[0]).toMatchObject({
      office_name_ja: '試験区役所',
      service_name_ja: "'=SUM(A1:A9)証明",
      service_name_en: "'@certificates",
    })
    const fields = csv(answer).flatMap((row) => Object.values(row))
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
  }
})

test('an unchanged answer is a 304, a changed one is new; each says how long it may be kept [X5]', async () => {
  const house = await openHouse()
  const { server, take, clock } = house
  await take()
  clock.advance(DAY)
  const kept: Readonly<Record<string, number>> = {
    'status.json': 5,
    'status.csv': 5,
    'ngsi-ld/entities?type=QueueMonitor': 5,
    [`widget/${WARD}`]: 15,
    '': 300,
    'catalog.jsonld': 300,
    'statistics.csv': 3600,
    'statistics.json?from=2026-11-24&to=2026-11-24': 86_400,
  }
  const etags = new Map<string, string>()
  for (const [path, seconds] of Object.entries(kept)) {
    const { headers } = await ask(server.url, path)
    expect([path, headers.get('Cache-Control')]).toEqual([path, `public, max-age=${seconds}`])
    etags.set(path, headers.get('ETag') ?? '')
    const again = await ask(server.url, path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } })
    expect([path, again.status, again.text]).toEqual([path, 304, ''])
  }
  await take()
  const changed = async (path: string): Promise<boolean> =>
    (await ask(server.url, path, { headers: { 'If-None-Match': etags.get(path) ?? '' } })).status === 200
  expect(await changed('status.json')).toBe(true)
  expect(await changed('status.csv')).toBe(true)
  expect(await changed(`widget/${WARD}`)).toBe(true)
  expect(await changed('statistics.csv')).toBe(false)
  expect(await changed('')).toBe(false)
})

test('scripts of any site may read the data but no screen and no session; only the widget may be framed [X6]', async () => {
  const { server } = await openHouse()
  const origin = { headers: { Origin: 'https://city.example' } }
  expect((await ask(server.url, 'status.json', origin)).headers.get('Access-Control-Allow-Origin')).toBe('*')
  const preflight = await ask(server.url, 'status.json', { method: 'OPTIONS', ...origin })
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([204, 'If-None-Match'])
  for (const path of ['../', '../kiosk/', '../api/v1/session'])
    expect([path, (await ask(server.url, path, origin)).headers.get('Access-Control-Allow-Origin')]).toEqual([path, null])
  const framing = async (path: string) => {
    const { headers } = await ask(server.url, path)
    const ancestors = /frame-ancestors ([^;]+)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1]
    return [ancestors, headers.get('X-Frame-Options')]
  }
  expect(await framing(`widget/${WARD}`)).toEqual(['*', null])
  for (const path of ['', 'status.json', '../', '../kiosk/']) expect(await framing(path)).toEqual(["'none'", 'SAMEORIGIN'])
})

test('whoever asks too much waits, and neither a kiosk at the same address nor the public page does [X7]', async () => {
  const house = await openHouse()
  const { server } = house
  const kiosk = browserWith('kiosk', await pair(house, 'kiosk'))
  const statuses: number[] = []
  for (let asked = 0; asked < A_MINUTE; asked++) statuses.push((await ask(server.url, 'status.json')).status)
  expect(new Set(statuses)).toEqual(new Set([200]))
  const refused = await ask(server.url, 'status.csv')
  expect([refused.status, refused.headers.get('Content-Type'), json(refused).code]).toEqual([
    429,
    'application/problem+json; charset=utf-8',
    'too-many-requests',
  ])
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  const ticket = await house.send(`/offices/${WARD}/tickets`, { headers: kiosk, body: { services: ['shomei'], language: 'ja' } })
  expect(ticket.status).toBe(201)
  expect((await house.send('/guide')).status).toBe(200)
  expect((await house.send(`/offices/${WARD}`)).status).toBe(200)
})

test('each service is a QueueMonitor in NGSI-LD: in the list, by its id, in pages and as key and value [X8]', async () => {
  const { server, take, act } = await openHouse()
  await act('1', 'open')
  await take()
  await take()
  await act('1', 'call-next')
  await act('1', 'start')
  const list = await ask(server.url, 'ngsi-ld/entities?type=QueueMonitor')
  expect(list.headers.get('Content-Type')).toBe('application/ld+json; charset=utf-8')
  const entities = z.array(QueueMonitor).length(3).parse(json(list))
  expect(entities[0]).toMatchObject({
    id: `urn:ngsi-ld:QueueMonitor:machiai:${WARD}:shomei`,
    serviceStatus: { value: 'Open' },
    ticketServed: { value: 1 },
    ticketServedLabel: { value: 'A001' },
    ticketsToServe: { value: 1, observedAt: '2026-11-23T23:45:00.000Z' },
  })
  expect(entities[2]).toMatchObject({ serviceStatus: { value: 'Suspended' }, serviceStatusNote: { value: 'no-counter' } })
  const one = await ask(server.url, `ngsi-ld/entities/urn:ngsi-ld:QueueMonitor:machiai:${WARD}:jusho`)
  expect(QueueMonitor.parse(json(one))).toEqual(entities[1])
  expect(json(await ask(server.url, 'ngsi-ld/entities?type=QueueMonitor&limit=1&offset=1'))).toEqual([entities[1]])
  expect(json(await ask(server.url, 'ngsi-ld/entities?type=QueueMonitor&options=keyValues'))[0].ticketsToServe).toBe(1)
  expect(json(await ask(server.url, 'ngsi-ld/entities?type=ParkingSpot'))).toEqual([])
})

const Iri = z.strictObject({ '@id': z.url() })
const InBoth = z.array(z.strictObject({ '@language': z.enum(['ja', 'en']), '@value': z.string().min(1) })).length(2)
const Distribution = z.looseObject({
  '@type': z.literal('dcat:Distribution'),
  'dcat:accessURL': Iri,
  'dcat:downloadURL': Iri.optional(),
  'dcat:mediaType': Iri,
  'dct:license': Iri,
})
/** What DCAT-AP demands of a catalogue and its datasets, and what portals show of them. */
const Catalog = z.looseObject({
  '@context': z.looseObject({ dcat: z.literal('http://www.w3.org/ns/dcat#'), dct: z.literal('http://purl.org/dc/terms/') }),
  '@type': z.literal('dcat:Catalog'),
  'dct:title': InBoth,
  'dct:description': InBoth,
  'dct:publisher': z.looseObject({ '@id': z.url(), '@type': z.literal('foaf:Agent'), 'foaf:name': InBoth }),
  'dct:license': Iri,
  'dcat:dataset': z.array(
    z.looseObject({
      '@type': z.literal('dcat:Dataset'),
      'dct:title': InBoth,
      'dct:description': InBoth,
      'dct:publisher': Iri,
      'dct:accrualPeriodicity': Iri,
      'dcat:distribution': z.array(Distribution).min(2),
    }),
  ),
})

test('the catalogue is DCAT-AP, and every address in it answers with what it promises [X9]', async () => {
  const { server } = await openHouse()
  const catalog = Catalog.parse(json(await ask(server.url, 'catalog.jsonld')))
  const distributions = catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'])
  expect(distributions.length).toBe(5)
  for (const distribution of distributions) {
    expect(distribution['dct:license']['@id']).toBe('https://creativecommons.org/licenses/by/4.0/')
    const response = await fetch((distribution['dcat:downloadURL'] ?? distribution['dcat:accessURL'])['@id'])
    const type = response.headers.get('Content-Type')?.split(';')[0]
    expect([response.status, `https://www.iana.org/assignments/media-types/${type}`]).toEqual([
      200,
      distribution['dcat:mediaType']['@id'],
    ])
  }
})

test('search engines read datasets and the office’s hours from the page [X9]', async () => {
  const { server } = await openHouse()
  const { text } = await ask(server.url, '?lang=en')
  const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '')['@graph']
  const ofType = (type: string) => graph.filter((node: Record<string, unknown>) => node['@type'] === type)
  expect(ofType('Dataset').length).toBe(2)
  for (const dataset of ofType('Dataset')) expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(ofType('GovernmentOffice')[0]).toMatchObject({
    name: 'Test Ward Office',
    openingHoursSpecification: [
      { opens: '08:45', closes: '17:15', dayOfWeek: expect.arrayContaining(['https://schema.org/Monday']) },
    ],
  })
})

test('the page says every column with meaning and unit, by the asker’s language or the address’s [X10, X4]', async () => {
  const { server } = await openHouse()
  const page = async (path: string, accepts: string) =>
    (await ask(server.url, path, { headers: { 'Accept-Language': accepts } })).text
  expect(await page('', 'en-GB,en;q=0.9')).toContain('<html lang="en">')
  expect(await page('', 'fr')).toContain('<html lang="ja">')
  expect(await page('?lang=ja', 'en')).toContain('<html lang="ja">')
  const columns = new Set(
    (await Promise.all(['status.csv', 'statistics.csv'].map((path) => ask(server.url, path)))).flatMap(
      ({ text }) => text.replace('\uFEFF', '').split('\r\n')[0]?.split(',') ?? [],
    ),
  )
  expect(columns.size).toBe(28)
  for (const language of ['ja', 'en']) {
    const text = await page(`?lang=${language}`, language)
    for (const column of columns)
      expect(text, `${column} in ${language}`).toMatch(new RegExp(`<code>${column}</code></th><td>[^<]{2,}</td><td>[^<]+</td>`))
  }
})

test('an office, a range, a format or an address that there is not is refused as such [X12]', async () => {
  const { server } = await openHouse()
  const code = async (path: string) => {
    const answer = await ask(server.url, path)
    return [answer.status, json(answer).code]
  }
  expect(await code('statistics.json?office=nowhere')).toEqual([404, 'unknown-office'])
  for (const query of [
    'from=2026-13-01',
    'from=2026-05-01&to=2026-04-01',
    'from=2020-01-01&to=2026-01-01',
    'ward=chuo',
    'office=%3Cb%3E',
  ])
    expect([query, await code(`statistics.csv?${query}`)]).toEqual([query, [400, 'malformed']])
  for (const path of ['status.xml', 'statistics', 'nothing', 'status.json/'])
    expect([path, await code(path)]).toEqual([path, [404, 'unknown-route']])
  expect(await code('ngsi-ld/entities')).toEqual([400, 'malformed'])
  expect(await code('ngsi-ld/entities?type=QueueMonitor&q=ticketsToServe%3E3')).toEqual([400, 'malformed'])
  expect(await code('ngsi-ld/entities/urn:ngsi-ld:QueueMonitor:machiai:nowhere:shomei')).toEqual([404, 'unknown-service'])
  const posted = await ask(server.url, 'status.json', { method: 'POST', body: '{}' })
  expect([posted.status, json(posted).code, posted.headers.get('Allow')]).toEqual([405, 'read-only', 'GET, HEAD, OPTIONS'])
  const browser = await ask(server.url, 'nothing', { headers: { Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'ja' } })
  expect([browser.status, browser.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(browser.text).toContain('href="/open-data/?lang=ja"')
  const widget = await ask(server.url, 'widget/nowhere?lang=ko')
  expect([widget.status, widget.text.includes('해당 구청을 찾을 수 없습니다.')]).toEqual([404, true])
  const bare = await fetch(`${server.url}/open-data`, { redirect: 'manual' })
  expect([bare.status, bare.headers.get('Location')]).toEqual([308, '/open-data/'])
})
