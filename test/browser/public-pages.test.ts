import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '#contract/words.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { browserOfThisFile, openScreen, SIZES, withLanguage } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

/** Some wait, one is called, one is at a counter; one ticket is of another day, one ward is nobody's. */
async function busyHouse() {
  const house = await openHouse()
  for (const counter of ['1', '3']) await house.act(counter, 'open')
  for (let visitor = 0; visitor < 4; visitor++) await house.take()
  for (const counter of ['1', '3']) await house.act(counter, 'call-next')
  await house.act('3', 'start')
  const { day, number } = await house.take(['jusho'])
  return {
    house,
    addresses: ['/', `/offices/${WARD}`, `/t/${WARD}/${day}/${number}`, `/t/${WARD}/2026-11-20/A001`, '/offices/nowhere'],
  }
}

/** The browser has drawn the page itself once it goes for the live line. */
const takenOver = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('live-socket')))

async function withoutScript({ server }: TestHouse, path: string, language: Language) {
  const context = await browserOf().newContext({ javaScriptEnabled: false, viewport: SIZES.phone })
  const page = await context.newPage()
  await page.goto(withLanguage(`${server.url}${path}`, language))
  const aside = await page.locator('noscript').allInnerTexts()
  await context.close()
  return aside.join(' ')
}

test('without JavaScript the page says that it reloads by itself, and how to leave the queue or book otherwise [P8]', async () => {
  const { house, addresses } = await busyHouse()
  const [, , ticket = ''] = addresses
  const mine = await withoutScript(house, ticket, 'en')
  expect(mine).toContain('tell the staff in the hall')
  expect(mine).toContain('reloads once a minute')
  const booking = await withoutScript(house, `/offices/${WARD}/book`, 'en')
  expect(booking).toContain('kiosk in the hall')
})

test('a page that came as HTML goes on by itself: a call is shown without a reload [P8, P4]', async () => {
  const { house, addresses } = await busyHouse()
  const [, ward = '', ticket = ''] = addresses
  const url = (path: string) => `${house.server.url}${path}`
  const [phone, mine] = await Promise.all([
    openScreen(browserOf(), { size: 'phone', url: url(ward), language: 'en' }),
    openScreen(browserOf(), { size: 'phone', url: url(ticket), language: 'en' }),
  ])
  await house.act('2', 'open')
  await house.act('2', 'call-next')
  await mine.page.locator('[data-testid="ticket-state"][data-state="called"]').waitFor()
  await phone.page.getByText('B001').first().waitFor()
  expect([...phone.troubles, ...mine.troubles]).toEqual([])
  for (const { context } of [phone, mine]) await context.close()
})

test('a page whose live line cannot be had says of when it is [P8, P4]', async () => {
  const { house, addresses } = await busyHouse()
  const [, ward = ''] = addresses
  const { page, context } = await openScreen(browserOf(), {
    size: 'phone',
    url: `${house.server.url}${ward}`,
    before: (opened) =>
      opened
        .route('**/socket.io/**', (route) => route.abort())
        .then(() => opened.routeWebSocket(/socket\.io/, (line) => line.close())),
  })
  await page.getByTestId('stale-notice').getByText('8:45').waitFor()
  await context.close()
})

test('a language is a link: the page comes anew in it, and what stands behind the # stays with the ticket [P10]', async () => {
  const { house, addresses } = await busyHouse()
  const [, , ticket = ''] = addresses
  const { page, context } = await openScreen(browserOf(), { size: 'phone', url: `${house.server.url}${ticket}#secret` })
  await takenOver(page)
  await page.locator('.language-links summary').click()
  await page.getByRole('link', { name: '中文' }).click()
  await page.waitForURL(/lang=zh#secret$/)
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  await page.goto(`${house.server.url}/`)
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
  await context.close()
})
