import { expect, test } from 'vitest'
import { API } from '#contract/api.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { StatisticsView } from '#contract/statistics.ts'
import { openHouse, WARD } from './house-for-tests.ts'

const tickets = `/offices/${WARD}/tickets`

test('a repeated idempotency key returns the first answer, and the same key for another request is refused [S3, K2]', async () => {
  const { send, token } = await openHouse()
  const kiosk = token('kiosk')
  const once = { as: kiosk, body: { services: ['shomei'] }, headers: { 'Idempotency-Key': 'tap-1' } }
  const first = await send(tickets, once)
  await send(tickets, { as: kiosk, body: { services: ['shomei'] } })
  const again = await send(tickets, once)
  expect([again.status, again.body]).toEqual([201, first.body])
  const other = await send(tickets, { ...once, body: { services: ['jusho'] } })
  expect([other.status, other.body.code]).toEqual([422, 'key-reused'])
})

test('a repeated key returns the first answer after a restart too [S3]', async () => {
  const first = await openHouse()
  const kiosk = first.token('kiosk')
  const once = { as: kiosk, body: { services: ['shomei'] }, headers: { 'Idempotency-Key': 'tap-1' } }
  const before = await first.send(tickets, once)
  await first.server.stop()
  const second = await openHouse({ dataDir: first.dataDir })
  const after = await second.send(tickets, once)
  // The address names the port, which is another one now; the ticket is the same.
  expect({ ...after.body, url: '' }).toEqual({ ...before.body, url: '' })
})

test('an empty or overlong idempotency key is refused, because two presses would seem to be one [S3]', async () => {
  const { send, token } = await openHouse()
  const as = token('kiosk')
  for (const key of ['', 'x'.repeat(101)]) {
    const { status, body } = await send(tickets, { as, body: { services: ['shomei'] }, headers: { 'Idempotency-Key': key } })
    expect([status, body.code, body.detail]).toEqual([400, 'malformed', 'Idempotency-Key'])
  }
})

test('two kiosks with the same key are two requests [S3]', async () => {
  const { send, token } = await openHouse()
  const take = (as: string) => send(tickets, { as, body: { services: ['shomei'] }, headers: { 'Idempotency-Key': 'tap-1' } })
  const [a, b] = [await take(token('kiosk')), await take(token('kiosk'))]
  expect([a.body.number, b.body.number]).toEqual(['A001', 'A002'])
})

test('refusals are problem details from the closed list, with a sentence in the asker’s language [V6, C3]', async () => {
  const { send, token } = await openHouse()
  const as = token('clerk')
  const refusal = async (path: string, body: unknown, language = 'en') => {
    const { status, body: problem, headers } = await send(path, { as, body, headers: { 'Accept-Language': language } })
    expect(headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
    expect(problem).toMatchObject({
      status,
      title: REFUSALS[problem.code as keyof typeof REFUSALS][language === 'ja' ? 'ja' : 'en'],
    })
    return problem.code
  }
  expect(await refusal(tickets, { services: [] })).toBe('malformed')
  expect(await refusal(tickets, { services: ['shomei', 'shomei'] })).toBe('malformed')
  expect(await refusal(tickets, { services: ['shomei'], name: 'Yamada' })).toBe('malformed')
  expect(await refusal(tickets, '{"services":')).toBe('malformed')
  expect(await refusal(tickets, { services: ['x'.repeat(20_000)] })).toBe('too-large')
  expect(await refusal(tickets, { services: ['nowhere'] }, 'ja')).toBe('unknown-service')
  expect(await refusal('/offices/nowhere/tickets', { services: ['shomei'] })).toBe('not-permitted')
  expect(await refusal(`/offices/${WARD}/counters/99/open`, {})).toBe('unknown-counter')
  expect(await refusal(`/offices/${WARD}/counters/1/call-next`, {})).toBe('counter-not-open')
  expect(await refusal(`/offices/${WARD}/tickets/Z999/hold`, {})).toBe('unknown-ticket')
  expect(await refusal(`/offices/${WARD}/tickets/!!/hold`, {})).toBe('unknown-ticket')
  expect(await refusal('/nothing/here', {})).toBe('unknown-route')
})

test('the public reads prepared views whose ETag changes with every revision; an unchanged one is 304 [V4]', async () => {
  const { send, take } = await openHouse()
  const first = await send(`/offices/${WARD}`)
  const etag = first.headers.get('ETag') ?? ''
  expect((await send(`/offices/${WARD}`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  await take()
  const second = await send(`/offices/${WARD}`, { headers: { 'If-None-Match': etag } })
  expect([second.status, second.body.waiting]).toEqual([200, 1])
  expect((await send('/offices')).body.offices[0]).toMatchObject({ office: WARD, waiting: 1, lamp: 'unknown' })
  expect((await send('/offices/nowhere')).body.code).toBe('unknown-office')
})

test('an ETag that a proxy has weakened, or one among several, is known too [V4]', async () => {
  const { send } = await openHouse()
  const etag = (await send(`/offices/${WARD}`)).headers.get('ETag') ?? ''
  for (const known of [`W/${etag}`, `"1", ${etag}`])
    expect((await send(`/offices/${WARD}`, { headers: { 'If-None-Match': known } })).status).toBe(304)
})

test('where a number stands: people ahead, each errand’s state [P2]', async () => {
  const { send, take, act } = await openHouse()
  await act('1', 'open')
  const first = await take()
  const second = await take(['shomei', 'jusho'])
  expect((await send(`${tickets}/${second.number}`)).body).toMatchObject({
    ahead: 1,
    errands: [{ state: 'waiting' }, { state: 'waiting' }],
  })
  await act('1', 'call-next')
  expect((await send(`${tickets}/${first.number}`)).body).toMatchObject({
    ahead: null,
    errands: [{ state: 'called', counter: '1' }],
  })
  expect((await send(`${tickets}/A099`)).status).toBe(404)
})

test('a visitor leaves the queue with the secret of that very ticket, and with no other [A10]', async () => {
  const { send, take } = await openHouse()
  const [mine, other] = [await take(), await take()]
  const cancel = (number: string, secret?: string) =>
    send(`${tickets}/${number}/cancel`, { body: secret === undefined ? {} : { secret } })
  expect((await cancel(mine.number)).body.code).toBe('not-signed-in')
  expect((await cancel(mine.number, other.secret)).status).toBe(401)
  expect((await cancel(mine.number, mine.secret)).body).toMatchObject({ number: mine.number, state: 'cancelled' })
  expect((await send(`/offices/${WARD}`)).body.services[0].waiting.map(({ number }: { number: string }) => number)).toEqual([
    other.number,
  ])
})

test('a fresh ticket tells for each errand the people ahead, the wait and the counters, and above them the shortest wait [K3]', async () => {
  const { take, act } = await openHouse()
  await act('1', 'open')
  for (let people = 0; people < 4; people++) await take(['shomei'])
  const { ahead, estimate, errands, counters } = await take(['annai', 'jusho', 'shomei'])
  expect(errands).toEqual([
    { service: 'annai', ahead: 0, estimate: { kind: 'unknown' }, counters: [], afterClosing: null },
    { service: 'jusho', ahead: 0, estimate: { kind: 'soon' }, counters: ['1'], afterClosing: null },
    { service: 'shomei', ahead: 4, estimate: { kind: 'range', from: 10, to: 25 }, counters: ['1'], afterClosing: null },
  ])
  expect([ahead, estimate, counters]).toEqual([0, { kind: 'soon' }, ['1']])
})

test('a report lists services and counters in the order of the office [R3]', async () => {
  const { send, take, token } = await openHouse()
  await take(['annai', 'jusho', 'shomei'])
  const { body } = await send(`/offices/${WARD}/statistics?by=service`, { as: token('section-admin') })
  expect(body.rows.map(({ key }: { key: string }) => key)).toEqual(['shomei', 'jusho', 'annai'])
})

test('the QR’s address carries the secret behind its #, so that no server log has it [A9, K3]', async () => {
  const { take } = await openHouse()
  const { url, secret, number } = await take()
  expect(new URL(url).hash).toBe(`#${secret}`)
  expect(new URL(url).pathname).toBe(`/t/${WARD}/2026-11-24/${number}`)
})

test('every clerk’s act goes through the same door: open, call, recall, start, prepare, ready, deliver, finish [T4]', async () => {
  const { send, take, act, token } = await openHouse()
  const staff = token('clerk')
  const move = (number: string, what: string, body = {}) => send(`${tickets}/${number}/${what}`, { as: staff, body })
  await act('2', 'open')
  const { number } = await take(['jusho'])
  const states = [
    await act('2', 'call-next'),
    await act('2', 'recall'),
    await act('2', 'start'),
    await move(number, 'prepare'),
    await move(number, 'ready'),
    await act('2', 'call', { number }),
    await move(number, 'absent'),
    await move(number, 'return'),
    await move(number, 'hold'),
    await move(number, 'return'),
    await act('2', 'call-next'),
    await act('2', 'start'),
    await act('2', 'finish'),
  ].map(({ body }) => [body.state, body.counter])
  expect(states).toEqual([
    ['called', '2'],
    ['called', '2'],
    ['serving', '2'],
    ['preparing', null],
    ['ready', null],
    ['called', '2'],
    ['absent', null],
    ['ready', null],
    ['held', null],
    ['ready', null],
    ['called', '2'],
    ['serving', '2'],
    ['served', null],
  ])
  const moved = await take(['jusho'])
  expect((await move(moved.number, 'transfer', { to: 'annai' })).body).toMatchObject({
    number: moved.number,
    service: 'annai',
    state: 'waiting',
  })
  expect((await act('2', 'pause')).body.state).toBe('paused')
  expect((await act('2', 'close')).body.state).toBe('closed')
})

test('a console takes back its own move; a colleague’s it does not touch, an administrator may [U2]', async () => {
  const { send, take, act, token } = await openHouse()
  await act('1', 'open')
  const { number } = await take()
  await act('1', 'call-next')
  const undo = (as: string) => send(`${tickets}/${number}/undo`, { as, body: {} })
  expect((await undo(token('clerk'))).body.code).toBe('nothing-to-undo')
  expect((await undo(token('section-admin'))).body).toMatchObject({ number, state: 'waiting' })
})

test('the API’s description is generated from the contract and names every route [V7]', async () => {
  const { send } = await openHouse()
  const { body } = await send('/openapi.json')
  for (const { path, method } of Object.values(API)) expect(body.paths[`/api/v1${path}`]).toHaveProperty(method)
  expect(body.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(REFUSALS))
  expect((await send('/api/')).body).toContain('swagger-ui')
})

test('statistics of today by any cut, as JSON and as CSV with units, for an administrator [R3, R4]', async () => {
  const { send, take, act, clock, token } = await openHouse()
  const admin = token('section-admin')
  await act('1', 'open')
  await take()
  clock.advance(75 * 60_000)
  await act('1', 'call-next')
  await act('1', 'start')
  clock.advance(4 * 60_000)
  await act('1', 'finish')
  for (const by of ['service', 'counter', 'hour', 'day']) {
    const { body } = await send(`/offices/${WARD}/statistics?by=${by}`, { as: admin })
    expect(StatisticsView.parse(body).total).toMatchObject({
      arrivals: 1,
      served: 1,
      wait: { meanMs: 75 * 60_000 },
      service: { medianMs: 4 * 60_000 },
    })
    expect(body.rows).toHaveLength(1)
  }
  const csv = await send(`/offices/${WARD}/statistics?by=service`, { as: admin, headers: { Accept: 'text/csv' } })
  expect(csv.headers.get('Content-Disposition')).toContain('machiai-test-ward-2026-11-24-2026-11-24-service.csv')
  expect(csv.body).toMatch(/shomei,証明,Certificates,1,1,1,0,0,0,0,0,4500,4500,4500,4500,1,240/)
  const wrong = await send(`/offices/${WARD}/statistics?by=moon`, { as: admin })
  expect(wrong.body.code).toBe('malformed')
})

test('a range that begins after it ends, or on no real day, is refused [R3]', async () => {
  const { send, token } = await openHouse()
  const as = token('section-admin')
  for (const range of ['from=2026-12-01&to=2026-11-01', 'from=2026-02-30', 'to=24.11.2026'])
    expect((await send(`/offices/${WARD}/statistics?${range}`, { as })).body.code).toBe('malformed')
})

test('a field of the CSV that looks like a formula is defused [R4]', async () => {
  const { statisticsCsv } = await import('#server/http/csv.ts')
  const { statisticsRow } = await import('#core/statistics.ts')
  const row = { ...statisticsRow('=SUM(A1)', [], 15), name: { ja: '+1', en: '@x' } }
  const csv = statisticsCsv({ rows: [], total: row } as never)
  expect(csv).toContain("'=SUM(A1),'+1,'@x")
})
