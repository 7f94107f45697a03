import { expect, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import { readOffices } from '#server/seed.ts'
import { liveThrough } from '../browser/past-days.ts'
import { freshDataDir, openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+09:00`)

const KIYOTA = 'kiyota'

/** A ward with four weeks behind it, in the morning of Tuesday 24 November. */
async function seasonedHouse(): Promise<TestHouse> {
  const dataDir = freshDataDir()
  const offices = readOffices().filter(({ id }) => id === KIYOTA)
  for (const office of offices) liveThrough(dataDir, office, { before: '2026-11-24' as Day, days: 28 })
  return openHouse({ dataDir, offices, startMs: at('2026-11-24', '09:20') })
}

async function read({ server }: TestHouse, query = '', { office = WARD, headers = {} }: Asked = {}) {
  const search = new URLSearchParams({ lang: 'en', ...Object.fromEntries(new URLSearchParams(query)) })
  const response = await fetch(`${server.url}/offices/${office}/outlook?${search}`, {
    headers: { Accept: 'text/html', ...headers },
  })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

type Asked = Readonly<{ office?: string; headers?: Readonly<Record<string, string>> }>

/** What one day's row says, without its markup. */
function rowOf(html: string, day: string): string {
  const row = html.split('<li class="day-ahead').find((each) => each.includes(`data-day="${day}"`)) ?? ''
  return row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('the page says first when the waits are shortest, the same as the API, and for the part of the day that was asked [Y17]', async () => {
  const house = await seasonedHouse()
  const { best } = (await house.send(`/offices/${KIYOTA}/outlook`)).body
  const clock = (ms: number): string => new Date(ms + 9 * 3_600_000).toISOString().slice(11, 16).replace(/^0/, '')
  const saidOf = ({ from, to }: { from: number; to: number }): string => `${clock(from)}–${clock(to)}`
  const { html } = await read(house, '', { office: KIYOTA })
  const answer = html.indexOf('class="best-times"')
  expect(answer).toBeGreaterThan(0)
  expect(answer).toBeLessThan(html.indexOf('class="days-ahead"'))
  for (const time of best.any) expect(html.slice(answer)).toContain(saidOf(time))
  const morning = await read(house, 'when=morning', { office: KIYOTA })
  for (const time of best.morning) expect(morning.html).toContain(saidOf(time))
  expect(morning.html).toMatch(/when=morning"[^>]*aria-current="true"|aria-current="true"[^>]*when=morning"/)
})

test('each day says its lamp, when its wait is shortest and longest, and its half hours; a closed one why [Y17]', async () => {
  const house = await seasonedHouse()
  const { html } = await read(house, '', { office: KIYOTA })
  const wednesday = rowOf(html, '2026-11-25')
  expect(wednesday).toMatch(/Wed.*tomorrow.*(Not busy|Somewhat busy|Crowded).*Shortest.*Longest.*Every half hour/)
  expect(wednesday).toMatch(/Arrival Wait 8:45 .*min.* 9:00 .*min/)
  expect(rowOf(html, '2026-11-28')).toMatch(/Sat.*Closed/)
  expect(html).not.toContain('NaN')
})

test('another service is asked for by a form and the words stay in the language of the page [Y17]', async () => {
  const house = await seasonedHouse()
  const { html } = await read(house, 'service=jusho&when=lunch', { office: KIYOTA })
  expect(html).toMatch(/<form[^>]*method="get"/)
  expect(html).toMatch(/<option[^>]*selected[^>]*value="jusho"|<option[^>]*value="jusho"[^>]*selected/)
  expect(html).toContain('<input type="hidden" name="when" value="lunch"')
  expect(html).toContain('<input type="hidden" name="lang" value="en"')
  expect((await read(house, 'service=pizza&when=never', { office: KIYOTA })).status).toBe(200)
})

test('the past week is a picture for each open day, with its longest wait in words and a table [Y18]', async () => {
  const house = await seasonedHouse()
  const { past } = (await house.send(`/offices/${KIYOTA}/outlook`)).body
  const { html } = await read(house, '', { office: KIYOTA })
  const week = html.slice(html.indexOf('class="past-week"'))
  expect(week.match(/<svg class="half-hour-bars-plot" role="img" aria-label="[^"]+"/g)).toHaveLength(past.length)
  expect(week.match(/min on average<\/strong>|min on average/g)?.length).toBeGreaterThan(past.length)
  expect(week.match(/<table/g)).toHaveLength(past.length)
})

test('a new office has the page with days, hours and an honest sentence [Y14, Y18]', async () => {
  const house = await openHouse()
  const { status, html } = await read(house)
  expect(status).toBe(200)
  expect(html).toContain('It is not known yet which times are quiet')
  expect(rowOf(html, '2026-11-25')).toMatch(/Not known yet.*Open 8:45–17:15/)
  expect(html).toContain('There are no records of the past week yet')
})

test('the page has no script, and a ward that is not there is said so [Y17]', async () => {
  const house = await openHouse()
  const { html, headers } = await read(house)
  expect(html).not.toContain('<script')
  expect(html).not.toContain(' style=')
  expect(headers.get('ETag')).toMatch(/^W\//)
  const lost = await fetch(`${house.server.url}/offices/nowhere/outlook`, { headers: { Accept: 'text/html' } })
  expect(lost.status).toBe(404)
})

test('a page is drawn once a minute for all who ask for the same, and an unchanged one is 304 [Y11]', async () => {
  const house = await openHouse()
  const first = await read(house)
  const etag = first.headers.get('ETag') ?? ''
  await house.take()
  expect((await read(house, '', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await read(house, 'utm=1')).html).toBe(first.html)
  house.clock.advance(60_000)
  expect((await read(house, '', { headers: { 'If-None-Match': etag } })).status).toBe(200)
})

test('a ward’s page leads to its quiet times by a plain link [Y19]', async () => {
  const house = await openHouse()
  const ward = await fetch(`${house.server.url}/offices/${WARD}?lang=en`, { headers: { Accept: 'text/html' } })
  expect(await ward.text()).toMatch(new RegExp(`<a class="[^"]*" href="/offices/${WARD}/outlook">When is it quiet`))
})
