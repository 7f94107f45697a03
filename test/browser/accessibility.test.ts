import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Language } from '#contract/words.ts'
import { readOffices } from '#server/seed.ts'
import { openHouse, type TestHouse } from '../server/house-for-tests.ts'
import { hire } from '../server/people-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, type Size, withLanguage } from './browser-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'
import { scrolls } from './layout-for-tests.ts'

const browserOf = browserOfThisFile()

const CHUO_COUNTER = '3'

async function openHall(busy: boolean) {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const admin = house.token('city-admin', null)
  const post = (path: string, body?: unknown) => house.send(path, { as: admin, body })
  if (busy) await busyDay({ post, clock: house.clock })
  await post('/offices/chuo/ticketing/stop', { services: ['koseki'] })
  house.server.refresh()
  return house
}

type Checked = Readonly<{ page: Page; check: (what: string) => Promise<void> }>

/** What a visitor comes to beside the way to a number: a stopped service, a booked time, the staff. */
async function sideWays({ page, check }: Checked): Promise<void> {
  const states = [
    { press: '.answer[data-offered="false"]', shows: '.no-tickets', back: true },
    { press: '.check-in-row', shows: '.code-keys', back: true },
    { press: '.bar-button:nth-of-type(3)', shows: '[data-testid="help"][data-state="shown"]', back: false },
  ]
  for (const { press, shows, back } of states) {
    await page.locator(press).first().click()
    await page.locator(shows).first().waitFor()
    await check(`kiosk ${shows}`)
    if (back) await page.locator('.bar-button').first().click()
  }
}

/** Looks at every screen of an office in one language. */
async function lookAround(house: TestHouse, language: Language): Promise<void> {
  const browser = browserOf()
  const { url, inviteScreen } = house.server
  const link = (screen: 'kiosk' | 'counter' | 'display' | 'admin') =>
    inviteScreen(screen, screen === 'admin' ? null : 'chuo', screen).url
  const open = async (size: Size, address: string) => {
    const { page, context } = await openScreen(browser, { size, url: address, language })
    return {
      page,
      close: () => context.close(),
      check: async (what: string) => expect([language, what, await complaints(page)]).toEqual([language, what, []]),
    }
  }

  const kiosk = await open('kiosk', link('kiosk'))
  await kiosk.page
    .getByRole('button', { name: language === 'ja' ? '日本語' : 'English' })
    .first()
    .click()
  await kiosk.page.locator('.answer').first().click()
  await kiosk.check('kiosk')
  await sideWays(kiosk)
  await kiosk.close()

  const counter = await open('counter', link('counter'))
  await counter.page.getByTestId(`counter-${CHUO_COUNTER}`).click()
  await counter.page.getByTestId('main-action').waitFor()
  await counter.check('counter')
  expect(await scrolls(counter.page)).toBe(false)
  await counter.close()

  const display = await open('display', link('display'))
  await display.page.locator('.head-clock').waitFor()
  await display.check('display')
  expect(await scrolls(display.page)).toBe(false)
  await display.close()

  const admin = await open('admin', link('admin'))
  await admin.page.getByTestId('floor-line').first().waitFor()
  for (const section of ['', 'statistics', 'devices']) {
    await admin.page.goto(withLanguage(`${url}/admin/${section}`, language))
    await admin.page.locator('h1, h2').first().waitFor()
    await admin.check(`admin/${section}`)
  }
  await admin.close()
}

test.each([
  { busy: true, state: 'busy' },
  { busy: false, state: 'empty' },
])(
  'every screen of the office, $state: axe finds nothing, and the console and the board do not scroll [L1, L2]',
  async ({ busy }) => {
    const house = await openHall(busy)
    for (const language of ['ja', 'en'] as const) await lookAround(house, language)
  },
  120_000,
)

test.each(['ja', 'en'] as const)(
  'pairing, signing in, staff, devices and the record, %s: axe finds nothing [L1]',
  async (language) => {
    const house = await openHall(false)
    const { url, inviteScreen } = house.server
    const inChuo = { office: 'chuo', name: '佐藤 花子' } as const
    await hire(house, inChuo)
    const open = async (size: Size, address: string) =>
      (await openScreen(browserOf(), { size, url: address, language: language as Language })).page
    const check = async (page: Page, what: string) => expect([what, await complaints(page)]).toEqual([what, []])

    for (const screen of ['kiosk', 'display', 'counter', 'admin'] as const) {
      const page = await open(screen, `${url}/${screen}/`)
      await page.getByTestId('short-code').waitFor()
      await check(page, `${screen} without a pairing`)
      expect(await scrolls(page)).toBe(false)
      await page.context().close()
    }

    const counter = await open('counter', inviteScreen('counter', 'chuo', 'counter').url)
    await counter.getByTestId('counter-3').click()
    await counter.getByTestId('who-is-here').getByRole('button').click()
    await counter.locator('.choose-name-name').first().waitFor()
    await check(counter, 'names')
    await counter.locator('.choose-name-name').first().click()
    await counter.getByTestId('pin-typed').waitFor({ state: 'attached' })
    await counter.keyboard.type('2580')
    await counter.keyboard.press('Enter')
    await counter.locator('.banner-error').waitFor()
    await check(counter, 'a wrong PIN')
    await counter.context().close()

    const admin = await open('admin', inviteScreen('admin', null, 'admin').url)
    await admin.locator('h1').first().waitFor()
    for (const [section, row] of Object.entries({ staff: 'staff-row', devices: 'device-row', audit: 'audit-row' })) {
      await admin.goto(withLanguage(`${url}/admin/${section}`, language))
      await admin.getByTestId(row).first().waitFor()
      await check(admin, section)
    }
    await admin.goto(withLanguage(`${url}/admin/staff`, language))
    await admin.getByTestId('staff-row').first().getByRole('button').click()
    await admin.getByTestId('save-staff').waitFor()
    await check(admin, 'an account')
    await admin.context().close()
  },
)
