import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readOffices } from '#server/seed.ts'
import { openHouse } from '../server/house-for-tests.ts'
import { browserOfThisFile, SIZES } from './browser-for-tests.ts'
import { MORNING } from './busy-day.ts'

const browserOf = browserOfThisFile()
const MOST_TABS = 60

/** A phone that runs no script, before the ten wards in the morning. */
async function openPhone(path: string) {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const context = await browserOf().newContext({ javaScriptEnabled: false, viewport: SIZES.phone })
  const page = await context.newPage()
  await page.goto(`${house.server.url}${path}`)
  return { page, close: () => context.close() }
}

/** Goes on with the Tab key alone until the focus stands on it, and tells what shows where the focus is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let taps = 0; taps < MOST_TABS; taps++) {
    await page.keyboard.press('Tab')
    if ((await page.locator(`${selector}:focus-visible`).count()) === 1) return
  }
  throw new Error(`the Tab key does not come to ${selector}`)
}

async function follow(page: Page, href: string): Promise<void> {
  await tabTo(page, `main a[href="${href}"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname + url.search === href)
}

test('from all wards to the papers and the wait of one, without script, by the keyboard alone, and back [P40, P42, P43, P46]', async () => {
  const { page, close } = await openPhone('/?lang=en')
  await follow(page, '/guide')
  await follow(page, '/guide/move-within')
  for (const said of ['card=yes', 'card=yes&record=yes', 'card=yes&record=yes&school=no'])
    await follow(page, `/guide/move-within?${said}`)
  expect(await page.getByTestId('errand').count()).toBe(3)
  await tabTo(page, '[data-paper="residence-card"] input')
  await page.keyboard.press('Space')
  expect(await page.locator('[data-paper="residence-card"] input').isChecked()).toBe(true)
  await follow(page, '/guide/move-within?card=yes&record=yes&school=no&ward=kita')
  expect(await page.getByTestId('ward').getByRole('heading').innerText()).toBe('Kita Ward Office')
  expect(await page.getByTestId('counter-wait').count()).toBe(3)
  await page.goBack()
  await page.goBack()
  expect(await page.locator('h1').innerText()).toBe('Is there a child in primary or lower secondary school?')
  await close()
})

test('nothing of the guide is wider than a phone, nor smaller than a finger [P41, L1]', async () => {
  const { page, close } = await openPhone('/guide?lang=vi')
  const { origin } = new URL(page.url())
  const answers = 'from=japan&card=yes&certificate=seal&family=both'
  for (const path of ['/guide', '/guide/divorce', `/guide/move-in?${answers}`, `/guide/move-in?${answers}&ward=chuo`]) {
    await page.goto(`${origin}${path}`)
    const small = await page
      .locator('main a, main label')
      .evaluateAll((targets) =>
        targets.filter((target) => target.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
      )
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect([path, small, wide]).toEqual([path, [], false])
  }
  await close()
})

test('a result is printed as a list to take along [P47]', async () => {
  const { page, close } = await openPhone('/guide/certificates?certificate-kind=record&visitor=self&lang=en')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-paper="id"] input').isVisible()).toBe(true)
  for (const onlyOnScreen of ['.back-link', '.guide-summary', '.language-links', '.guide-given-change', '[data-testid="wards"]'])
    expect([onlyOnScreen, await page.locator(onlyOnScreen).first().isVisible()]).toEqual([onlyOnScreen, false])
  const address = page.locator('[data-kind="convenience-store"] a')
  expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://www.city.sapporo.jp/')
  await close()
})
