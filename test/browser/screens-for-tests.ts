import type { Browser, Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { type TestHouse, WARD } from '../server/house-for-tests.ts'
import { openScreen, type ScreenOptions, type ScreenPage, type Size } from './browser-for-tests.ts'

type Pairable = 'kiosk' | 'counter' | 'display' | 'admin'
type PairOptions = Readonly<{ base?: string; browser?: Browser; clockOffMs?: number; before?: ScreenOptions['before'] }>
type Pair = (house: TestHouse, screen: Pairable, options?: PairOptions) => Promise<ScreenPage>

/** Pairs screens of the test ward, as its administrator would; `base` is the address a screen reaches the server by. */
export const pairing =
  (browserOf: () => Browser): Pair =>
  async ({ server }, screen, options = {}) => {
    const { base = server.url, browser = browserOf(), ...screenOptions } = options
    const { hash, pathname } = new URL(server.inviteScreen(screen, WARD, `test ${screen}`).url)
    const opened = await openScreen(browser, { size: screen as Size, url: `${base}${pathname}${hash}`, ...screenOptions })
    onTestFinished(() => opened.context.close())
    return opened
  }

export const callsOn = (page: Page): Locator => page.getByTestId('board-call')
export const numbersOn = async (page: Page): Promise<string[]> =>
  callsOn(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-number') ?? ''))
export const numberOn = (page: Page, number: string): Locator =>
  page.locator(`[data-testid="board-call"][data-number="${number}"]`)
