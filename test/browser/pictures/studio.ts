import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Language, Screen } from '#contract/words.ts'
import type { RunningServer } from '#server/server.ts'
import type { Send } from '../../server/sender.ts'
import { openScreen, type Size, withLanguage } from '../browser-for-tests.ts'
import type { BusyTickets } from '../eventful-hour.ts'

export const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'screenshots')

/** What the pictures are taken of: a running office, the language of its screens, and the state its pictures are named after. */
export type Studio = Readonly<{
  browser: Browser
  server: RunningServer
  /** Sends as an administrator of the city. */
  post: (path: string, body?: unknown) => ReturnType<Send>
  revoke: (device: string) => ReturnType<Send>
  language: Extract<Language, 'ja' | 'en'>
  state: 'empty' | 'busy' | 'stale' | 'closed'
  /** Of a busy day: a visitor who waits, one with several errands, one who is called. */
  tickets: BusyTickets | null
  /** The screens that are paired already; each is one device, however often it is opened. */
  paired: Map<Screen, Awaited<ReturnType<BrowserContext['cookies']>>>
}>
export type Shot = Readonly<{ name: string; page: Page }>
/** A way through a screen, with a picture at each step. */
export type Way = (studio: Studio) => Promise<void>

type Place = Readonly<{ size: Size; path: string }>
type Options = Readonly<{ whole?: boolean }>

const LABELS = { kiosk: '正面入口', counter: '窓口', display: '待合ホール', admin: '管理' } as const satisfies Record<
  Screen,
  string
>

const settle = (page: Page): Promise<void> =>
  page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 700))))

/** A picture of what is in sight, or of the whole page where it is meant to be scrolled. */
export async function take(
  { language, state }: Pick<Studio, 'language' | 'state'>,
  { name, page }: Shot,
  { whole = false }: Options = {},
): Promise<void> {
  // Nothing looks as if it were pointed at.
  await page.mouse.move(0, 0)
  await settle(page)
  await page.screenshot({
    path: join(FOLDER, `${name}-${state}-${language}.png`),
    animations: 'disabled',
    fullPage: whole,
  })
}

/** Opens a screen of Chuo, pairing it where it needs to be. */
export async function open({ browser, server, language, paired }: Studio, { size, path }: Place): Promise<Page> {
  const screen = (['kiosk', 'counter', 'display', 'admin'] as const).find((known) => path.startsWith(`/${known}/`))
  const kept = screen && paired.get(screen)
  if (!screen || kept) {
    const before = (context: BrowserContext) => context.addCookies(kept ?? [])
    return (await openScreen(browser, { size, url: server.url + path, language, lendFonts: !screen, before })).page
  }
  const { hash } = new URL(server.inviteScreen(screen, screen === 'admin' ? null : 'chuo', LABELS[screen]).url)
  const { page, context } = await openScreen(browser, { size, url: `${server.url}/${screen}/${hash}`, language })
  await page.waitForURL((url) => url.hash === '')
  paired.set(screen, await context.cookies())
  await page.goto(withLanguage(server.url + path, language))
  return page
}

/** One screen for a whole way: its pictures are named after the way and the step. */
export async function follow(
  studio: Studio,
  place: Place,
  way: (page: Page, shot: (name: string, options?: Options) => Promise<void>) => Promise<void>,
): Promise<void> {
  const page = await open(studio, place)
  await way(page, (name, options) => take(studio, { name, page }, options))
  await page.context().close()
}

/** Presses whatever was found first, as soon as it can be pressed. */
export const press = (found: Locator): Promise<void> => found.first().click()
export const seen = (found: Locator): Promise<void> => found.first().waitFor()
