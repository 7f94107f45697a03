import '../../server/node-version.mjs'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { IssuedTicket } from '#contract/answers.ts'
import type { Language } from '#contract/words.ts'
import { manualClock } from '#server/clock.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import { sender } from '../server/sender.ts'
import { openBrowser, openScreen, type Size, withLanguage } from './browser-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'

/** Makes the pictures of every screen at its real size, in Japanese and English: empty, busy, and cut off from the server. */
const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'screenshots')
const SHOWN: readonly Language[] = ['ja', 'en']
const KIOSK_STEPS = { ja: ['日本語', '次へ', '番号札をとる'], en: ['English', 'Next', 'Take'] } as const

type Shot = Readonly<{ name: string; size: Size; page: Page }>
type Studio = Readonly<{ browser: Browser; server: RunningServer; language: Language; state: string }>

const settle = (page: Page): Promise<void> =>
  page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 700))))

async function take({ language, state }: Pick<Studio, 'language' | 'state'>, { name, page }: Shot): Promise<void> {
  await settle(page)
  await page.screenshot({
    path: join(FOLDER, `${name}-${state}-${language}.png`),
    animations: 'disabled',
  })
}

/** Opens a screen of Chuo, pairing it where it needs to be. */
async function open(
  { browser, server, language }: Studio,
  name: string,
  { size, path }: { size: Size; path: string },
): Promise<Shot> {
  const screen = (['kiosk', 'counter', 'display', 'admin'] as const).find((known) => path.startsWith(`/${known}/`))
  const link = screen ? new URL(server.inviteScreen(screen, screen === 'admin' ? null : 'chuo', `${screen} 1`).url) : null
  const { page } = await openScreen(browser, {
    size,
    url: `${server.url}${screen ? `/${screen}/${link?.hash}` : path}`,
    language,
    lendFonts: screen === undefined,
  })
  if (screen) await page.waitForURL((url) => url.hash === '')
  if (screen && path !== `/${screen}/`) await page.goto(withLanguage(`${server.url}${path}`, language))
  return { name, size, page }
}

async function chooseCounter(page: Page): Promise<void> {
  await page.getByRole('button').filter({ hasText: /^3/ }).first().click()
  await page.getByTestId('main-action').waitFor()
}

/** The kiosk with its question on the screen: it too may be cut off. */
async function kioskErrands(studio: Studio): Promise<Shot> {
  const shot = await open(studio, 'kiosk-errands', { size: 'kiosk', path: '/kiosk/' })
  const [languageName] = KIOSK_STEPS[studio.language === 'en' ? 'en' : 'ja']
  await shot.page.getByRole('button', { name: languageName }).first().click()
  await shot.page.locator('.answer').first().waitFor()
  return shot
}

/** A visitor's way at the kiosk, a picture at each step. */
async function kioskWay(studio: Studio, size: 'kiosk' | 'kiosk-landscape'): Promise<void> {
  const { page } = await open(studio, size, { size, path: '/kiosk/' })
  const [languageName, next, takeIt] = KIOSK_STEPS[studio.language === 'en' ? 'en' : 'ja']
  const shot = (step: string): Promise<void> => take(studio, { name: `${size}-${step}`, size, page })
  await page.getByRole('button', { name: languageName }).first().waitFor()
  await shot('1-welcome')
  await page.getByRole('button', { name: languageName }).first().click()
  await page.locator('.answer').nth(0).click()
  await page.locator('.answer').nth(1).click()
  await shot('2-errands')
  await page.getByRole('button', { name: next }).click()
  await shot('3-confirm')
  await page.getByRole('button', { name: takeIt }).first().click()
  await page.locator('svg').first().waitFor()
  await shot('4-number')
  await page.context().close()
}

/** The concierge's tablet from the errand to the number, with a visitor who reads another language. */
async function conciergeWay(studio: Studio): Promise<void> {
  const { page } = await open(studio, 'concierge', { size: 'tablet', path: '/counter/' })
  const shot = (step: string): Promise<void> => take(studio, { name: `concierge-${step}`, size: 'tablet', page })
  await page.getByTestId('counter-concierge').click()
  await page.getByTestId('events').waitFor()
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await shot('1-events')
  await page.getByTestId('event-move-in').click()
  await shot('2-question')
  for (const answer of ['japan', 'yes', 'record', 'neither']) await page.getByTestId(`answer-${answer}`).click()
  await page.getByTestId('issue').waitFor()
  await shot('3-result')
  await page.getByTestId('issue').click()
  await page.getByTestId('issued-number').waitFor()
  await shot('4-number')
  await page.context().close()
}

async function screens(studio: Studio, ticket: IssuedTicket | null): Promise<readonly Shot[]> {
  const shots = [
    await open(studio, 'display', { size: 'display', path: '/display/' }),
    await open(studio, 'counter', { size: 'counter', path: '/counter/' }),
    await open(studio, 'public-wards', { size: 'phone', path: '/' }),
    await open(studio, 'public-wards-wide', { size: 'desktop', path: '/' }),
    await open(studio, 'public-ward', { size: 'phone', path: '/offices/chuo' }),
    await open(studio, 'admin-floor', { size: 'admin', path: '/admin/' }),
    await open(studio, 'admin-statistics', { size: 'admin', path: '/admin/statistics' }),
    await open(studio, 'admin-settings', { size: 'admin', path: '/admin/settings?part=services' }),
    await open(studio, 'admin-devices', { size: 'admin', path: '/admin/devices' }),
  ]
  if (ticket)
    shots.push(
      await open(studio, 'public-ticket', { size: 'phone', path: new URL(ticket.url).pathname + new URL(ticket.url).hash }),
    )
  const counter = shots.find(({ name }) => name === 'counter')
  if (counter) await chooseCounter(counter.page)
  shots.push(await kioskErrands(studio))
  for (const shot of shots) await take(studio, shot)
  return shots
}

const dataDir = mkdtempSync(join(tmpdir(), 'machiai-pictures-'))
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const clock = manualClock(MORNING)
const browser = await openBrowser()
const server = await startServer({ port: 0, dataDir, clock, logLevel: 'warn' })
const token = server.mintToken('city-admin', null, 'photographer')
const send = sender(server.url)
const post = (path: string, body?: unknown) => send(path, { as: token, body })

for (const language of SHOWN) await screens({ browser, server, language, state: 'empty' }, null)
const ticket = await busyDay({ post, clock })
server.refresh()
const left: Shot[] = []
for (const language of SHOWN) {
  const studio = { browser, server, language, state: 'busy' }
  await kioskWay(studio, 'kiosk')
  await kioskWay(studio, 'kiosk-landscape')
  await conciergeWay(studio)
  left.push(...(await screens(studio, ticket)))
}
await server.stop()
for (const [index, shot] of left.entries()) {
  const language = index < left.length / 2 ? 'ja' : 'en'
  await shot.page.waitForTimeout(index === 0 ? 3000 : 0)
  await take({ language, state: 'stale' }, shot)
}
await browser.close()
rmSync(dataDir, { recursive: true, force: true })
console.log(`The pictures are in ${FOLDER}`)
