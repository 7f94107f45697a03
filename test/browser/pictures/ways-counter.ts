import type { Page } from 'playwright-core'
import { follow, press, seen, type Way } from './studio.ts'

const COUNTER = { size: 'counter', path: '/counter/' } as const
/** One counter for each language: somebody is served at each, and nobody at the third. */
const WITH_VISITOR = { ja: '3', en: '4' } as const
const FREE = '12'
const AWAY = '9'

export async function stand(page: Page, counter: string): Promise<void> {
  await press(page.getByTestId(`counter-${counter}`))
  await seen(page.getByTestId('main-action'))
}

const PANELS = { hold: 'h', transfer: 't', redirect: 'd', 'add-errand': 'e', priority: 'y', note: 'm', cancel: 'x' } as const

const console: Way = (studio) =>
  follow(studio, COUNTER, async (page, shot) => {
    await seen(page.getByTestId('counter-1'))
    await shot('counter-choose')
    await stand(page, WITH_VISITOR[studio.language])
    await shot('counter-serving')
    for (const [panel, key] of Object.entries(PANELS)) {
      await page.keyboard.press(key)
      await seen(page.getByTestId(`panel-${panel}`))
      await shot(`counter-panel-${panel}`)
      await page.keyboard.press('Escape')
    }
    await press(page.locator('.list-row-open'))
    await shot('counter-row')
    for (const list of ['held', 'absent', 'ready', 'lines']) {
      await press(page.getByTestId(`list-${list}`))
      await shot(`counter-list-${list}`)
    }
  })

const breaks: Way = (studio) =>
  follow(studio, COUNTER, async (page, shot) => {
    await stand(page, FREE)
    await page.keyboard.press('b')
    await seen(page.getByTestId('panel-pause'))
    await shot('counter-panel-pause')
  })

const away: Way = (studio) =>
  follow(studio, COUNTER, async (page, shot) => {
    await stand(page, AWAY)
    await seen(page.getByTestId('away'))
    await shot('counter-away')
  })

const signIn: Way = (studio) =>
  follow(studio, COUNTER, async (page, shot) => {
    await stand(page, FREE)
    await press(page.getByTestId('who-is-here').getByRole('button'))
    await seen(page.locator('.choose-name-name'))
    await shot('counter-sign-in-1-name')
    await press(page.locator('.choose-name-name'))
    await page.getByTestId('pin-typed').waitFor({ state: 'attached' })
    await page.keyboard.type('258')
    await shot('counter-sign-in-2-pin')
  })

export const counterWays = {
  'counter-console': console,
  'counter-break': breaks,
  'counter-away': away,
  'counter-sign-in': signIn,
} as const satisfies Readonly<Record<string, Way>>
