import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { common } from '#client/words/common.ts'
import type { Language } from '#contract/words.ts'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/** What a screen is in the office: its size, and whether it may make sound without being touched, as a hall's display may. */
export const SIZES = {
  kiosk: { width: 1080, height: 1920 },
  'kiosk-landscape': { width: 1920, height: 1080 },
  counter: { width: 1366, height: 768 },
  tablet: { width: 1024, height: 768 },
  display: { width: 1920, height: 1080 },
  admin: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const
export type Size = keyof typeof SIZES

/** A real browser: Debian's where it is installed, else the one that comes by npm. Nothing has to be installed by hand. */
export async function openBrowser({
  mayPlay = true,
  debuggedAt = null,
}: {
  mayPlay?: boolean
  /** A port at which another program may lead it. */
  debuggedAt?: number | null
} = {}): Promise<Browser> {
  const executablePath = existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : await sparticuz.executablePath()
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ]
  const sound = mayPlay ? ['--autoplay-policy=no-user-gesture-required'] : ['--autoplay-policy=document-user-activation-required']
  const led = debuggedAt === null ? [] : [`--remote-debugging-port=${debuggedAt}`]
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet, ...sound, ...led] })
}

/** One browser for a test file, opened before its first test and closed after its last. */
export function browserOfThisFile(): () => Browser {
  const held: { browser: Browser | null } = { browser: null }
  beforeAll(async () => {
    held.browser = await openBrowser()
  })
  afterAll(() => held.browser?.close())
  return () => {
    if (!held.browser) throw new Error('no browser')
    return held.browser
  }
}

/** One screen in a browser of its own, as it stands in the hall; what goes wrong on its page fails the test. */
export type ScreenPage = Readonly<{ page: Page; context: BrowserContext; troubles: readonly string[] }>

/** What a browser writes to its console while a server is away, which is what some tests are about. */
const OFFLINE =
  /Failed to load resource|ERR_CONNECTION|WebSocket connection|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|ERR_NETWORK/

export type ScreenOptions = Readonly<{
  size: Size
  url: string
  language?: Language
  clockOffMs?: number
  /** The public page uses the phone's own fonts; a machine without Japanese ones is lent ours for pictures. */
  lendFonts?: boolean
  /** What the browser is made to be before the page opens: one whose sound hangs, say. */
  before?: ((context: BrowserContext) => Promise<unknown>) | undefined
}>

export async function openScreen(
  browser: Browser,
  { size, url, language = 'ja', clockOffMs = 0, lendFonts = false, before }: ScreenOptions,
): Promise<ScreenPage> {
  const context = await browser.newContext({
    bypassCSP: lendFonts,
    viewport: SIZES[size],
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'UTC',
  })
  await before?.(context)
  const page = await context.newPage()
  if (clockOffMs !== 0) await page.clock.install({ time: Date.now() + clockOffMs })
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !OFFLINE.test(message.text())) troubles.push(message.text())
  })
  await page.goto(withLanguage(url, language))
  if (lendFonts) await lend(page)
  return { page, context, troubles }
}

async function lend(page: Page): Promise<void> {
  const kiosk = await page.request.get(new URL('/kiosk/', page.url()).href)
  const sheets = [...(await kiosk.text()).matchAll(/href="([^"]+\.css)"/g)].map(([, href = '']) => href)
  for (const sheet of sheets) {
    const css = await (await page.request.get(new URL(sheet, page.url()).href)).text()
    if (css.includes('@font-face')) await page.addStyleTag({ url: sheet })
  }
  // Fonts come in pieces, each with its first letter: those of bad news have to be there before the line is cut.
  await page.evaluate(
    (letters) => Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'BIZ UDPGothic'`, letters))),
    JSON.stringify(common),
  )
  // The other languages' own fonts come with the same sheets, under the names that the page asks for.
  await page.addStyleTag({
    content: ":lang(ja), :lang(en) { font-family: 'Drawn Dash', 'BIZ UDPGothic', sans-serif !important }",
  })
}

/** A page's address with its language named, the fragment kept. */
export function withLanguage(url: string, language: Language): string {
  const address = new URL(url)
  address.searchParams.set('lang', language)
  return address.href
}
