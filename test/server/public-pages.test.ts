import { expect, test } from 'vitest'
import type { OfficeSettings } from '#contract/settings.ts'
import { LANGUAGES } from '#contract/words.ts'
import { readOffices } from '#server/seed.ts'
import { bookableOffice, smallOffice } from '../core/office-for-tests.ts'
import { behindMany } from './delayed-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'

type Asked = Readonly<{ headers?: Readonly<Record<string, string>> }>

/** A page as a browser that runs nothing gets it. */
async function read({ server }: TestHouse, path: string, { headers = {} }: Asked = {}) {
  const response = await fetch(`${server.url}${path}`, { headers: { Accept: 'text/html', ...headers }, redirect: 'manual' })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

const languageOf = (html: string): string | undefined => /<html lang="([^"]+)"/.exec(html)?.[1]
const screenOf = (html: string): string =>
  html.slice(html.indexOf('<div id="screen">'), html.indexOf('<script type="application/json"'))
const handedOver = (html: string) =>
  JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

test('a ward’s page says in its HTML who waits and who is called, and hands over the view it was drawn from [P8]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const [first, second] = [await house.take(), await house.take()]
  await house.act('1', 'call-next')
  const { status, html } = await read(house, `/offices/${WARD}?lang=en`)
  expect(status).toBe(200)
  const screen = screenOf(html)
  expect(screen).toContain(first.number)
  expect(screen).toContain('1 person waiting')
  expect(screen).toMatch(/as of 0?8:45/)
  expect(screen).not.toContain(second.number)
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="60"')
  const { views } = handedOver(html)
  expect(views[WARD].view).toEqual((await house.send(`/offices/${WARD}`)).body)
})

test('my ticket says in its HTML how many are ahead, then where to go, then that it is over [P8, P2]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  const { day, number } = await house.take()
  const mine = async () => screenOf((await read(house, `/t/${WARD}/${day}/${number}?lang=en`)).html)
  expect(await mine()).toContain('1 person ahead')
  for (const act of ['call-next', 'start', 'finish', 'call-next']) await house.act('1', act)
  expect(await mine()).toContain('data-state="called"')
  for (const act of ['start', 'finish']) await house.act('1', act)
  expect(await mine()).toContain('data-state="served"')
})

test('my ticket says in its HTML that the wait is delayed, beside the range, and not before it is [P8, E64]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  const { ticket, delay } = await behindMany(house)
  const mine = async () => screenOf((await read(house, `/t/${WARD}/${ticket.day}/${ticket.number}?lang=en`)).html)
  expect(await mine()).not.toContain('data-testid="delayed"')
  await delay()
  expect(await mine()).toMatch(/about \d+–\d+ min.*data-testid="delayed">Delayed</)
})

test('the address names the language, then the earlier choice, then the browser; a language we lack is negotiated [P10]', async () => {
  const house = await openHouse()
  const spoken = async (path: string, headers: Record<string, string> = {}) =>
    languageOf((await read(house, path, { headers })).html)
  const wants = { 'Accept-Language': 'fr, ko;q=0.5, vi;q=0.8, en;q=0' }
  expect(await spoken('/')).toBe('ja')
  expect(await spoken('/', wants)).toBe('vi')
  expect(await spoken('/', { ...wants, Cookie: 'a=b; machiai-language=zh' })).toBe('zh-Hans')
  expect(await spoken('/?lang=ja-easy', { ...wants, Cookie: 'machiai-language=zh' })).toBe('ja-x-easy')
  expect(await spoken('/?lang=xx', wants)).toBe('vi')
  expect(await spoken('/?lang=xx')).toBe('ja')
})

test('a language that was chosen is remembered; one that was negotiated is not [P10]', async () => {
  const house = await openHouse()
  expect((await read(house, '/?lang=ko')).headers.get('Set-Cookie')).toMatch(/^machiai-language=ko; Path=\/; .*SameSite=Lax$/)
  expect((await read(house, '/', { headers: { 'Accept-Language': 'ko' } })).headers.get('Set-Cookie')).toBeNull()
  expect((await read(house, '/?lang=xx')).headers.get('Set-Cookie')).toBeNull()
})

test('every page is the alternate of itself in each language, by links that need no script [P10]', async () => {
  const house = await openHouse()
  const { html } = await read(house, `/offices/${WARD}?lang=ko`)
  const here = `${house.server.url}/offices/${WARD}`
  expect(html).toContain(`<link rel="canonical" href="${here}?lang=ko"`)
  for (const language of LANGUAGES) expect(html).toContain(`href="${here}?lang=${language}"`)
  for (const tag of ['ja', 'ja-x-easy', 'en', 'zh-Hans', 'ko', 'vi', 'x-default']) expect(html).toContain(`hreflang="${tag}"`)
  expect(screenOf(html)).toContain(`<a href="/offices/${WARD}?lang=vi"`)
  expect(html).toMatch(/<title>[^<]+<\/title><meta name="description" content="[^"]+"/)
})

test('what an address does not have is said with what there is, under the right status [P11]', async () => {
  const house = await openHouse()
  const { day } = await house.take()
  const cases = [
    ['/offices/nowhere', 404],
    [`/offices/${WARD}/book`, 200],
    ['/offices/nowhere/book', 404],
    ['/offices/%E0%A4', 404],
    ['/no/such/page', 404],
    [`/t/nowhere/${day}/A001`, 404],
    [`/t/${WARD}/${day}/A001`, 200],
    [`/t/${WARD}/${day}/A999`, 404],
    [`/t/${WARD}/${day}/%3Cscript%3E`, 404],
    [`/t/${WARD}/2026-11-23/A001`, 410],
    [`/t/${WARD}/2026-11-25/A001`, 404],
    [`/t/${WARD}/yesterday/A001`, 404],
  ] as const
  for (const [path, status] of cases) {
    const page = await read(house, path)
    expect([path, page.status]).toEqual([path, status])
    // Each says something, and leads to a ward.
    expect([path, /<h1|class="banner-title/.test(screenOf(page.html)) && page.html.includes(`/offices/`)]).toEqual([path, true])
  }
  expect((await read(house, '/offices/nowhere')).html).toContain(`href="/offices/${WARD}"`)
  expect((await read(house, '/api/v1/nothing')).headers.get('Content-Type')).toContain('application/problem+json')
  const script = await read(house, '/assets/gone.js', { headers: { Accept: '*/*' } })
  expect([script.status, script.headers.get('Content-Type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
})

test('a closed office has its page, which says when it opens [P11]', async () => {
  const house = await openHouse()
  house.clock.advance(12 * 3_600_000)
  house.server.refresh()
  const { status, html } = await read(house, `/offices/${WARD}?lang=en`)
  expect(status).toBe(200)
  expect(screenOf(html)).toMatch(/Opens [^<]*Wed[^<]*, 8:45|Opens [^<]*Wed[^<]*, 08:45/)
})

test('a page is drawn once per change and language: who has it is told so, and a change makes another [P12]', async () => {
  const house = await openHouse()
  const page = (headers: Record<string, string> = {}) => read(house, `/offices/${WARD}?lang=en`, { headers })
  const first = await page()
  const etag = first.headers.get('ETag') ?? ''
  expect(first.headers.get('Cache-Control')).toBe('private, no-cache')
  expect((await page()).html).toBe(first.html)
  expect((await page({ 'If-None-Match': etag })).status).toBe(304)
  expect((await read(house, `/offices/${WARD}?lang=ja`, { headers: { 'If-None-Match': etag } })).status).toBe(200)
  await house.take()
  const later = await page({ 'If-None-Match': etag })
  expect(later.status).toBe(200)
  expect(later.headers.get('ETag')).not.toBe(etag)
})

test('words that an office writes stay words, on the page and in what is handed over [P8, A8]', async () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
  const notices = [{ ja: hostile, en: hostile }] as OfficeSettings['notices']
  const house = await openHouse({ offices: [smallOffice({ notices })] })
  const { html, headers } = await read(house, `/offices/${WARD}?lang=en&x=%22%3E%3Cscript%3E`)
  expect(html.match(/<script/g)).toHaveLength(2)
  expect(html).not.toContain('<img')
  expect(handedOver(html).views[WARD].view.notices).toEqual(notices)
  expect(headers.get('Content-Security-Policy')).toMatch(/script-src 'self';style-src 'self' 'sha256-[\w+/=]+'/)
  const ticket = await read(house, '/t/test-ward/2026-11-24/%22%3E%3Cscript%3Ealert(3)')
  expect(ticket.html.match(/<script/g)).toHaveLength(2)
})

test('a page without script says what it has in its HTML, loads nothing, and is 404 where there is nothing to say [P40, P11]', async () => {
  const house = await openHouse({ offices: readOffices() })
  const guide = await read(house, '/guide?lang=en')
  expect(guide.status).toBe(200)
  expect(guide.html.includes('href="/guide/marriage"')).toBe(true)
  expect(/<script|http-equiv="refresh"/.test(guide.html)).toBe(false)
  expect((await read(house, '/guide/marriage')).status).toBe(200)
  expect((await read(house, '/guide/nothing-like-that')).status).toBe(404)
})

test('the free days and times of a booking stand in the page as it comes, and a taken one is gone from it [P6, P8]', async () => {
  const house = await openHouse({ offices: [bookableOffice(['staff', 'public'])] })
  const book = `/offices/${WARD}/book?service=jusho`
  const times = async () => {
    const { html } = await read(house, `${book}&day=2026-11-25&lang=en`)
    return [...screenOf(html).matchAll(/<strong>(?:<[^>]+>)*(\d{1,2}:\d\d)/g)].map(([, time]) => time)
  }
  const { html } = await read(house, `${book}&lang=en`)
  expect(screenOf(html)).toContain(`${book}&amp;day=2026-11-25`)
  expect(await times()).toEqual(['9:00', '9:30', '10:00', '10:30', '11:00', '11:30'])
  const at = Date.parse('2026-11-25T10:00:00+09:00')
  const booked = await house.send(`/offices/${WARD}/appointments`, { as: house.token('clerk'), body: { service: 'jusho', at } })
  expect(booked.status).toBe(201)
  expect(await times()).toEqual(['9:00', '9:30', '10:30', '11:00', '11:30'])
})
