import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { readOffices } from '#server/seed.ts'
import { openHouse, type TestHouse } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, type Size } from './browser-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'

const browserOf = browserOfThisFile()

const SMALLEST = { width: 300, height: 250 } as const
const ROOMY = { width: 480, height: 720 } as const

/** By how many pixels it is larger than its frame, in each direction. */
const beyond = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { width: scrollWidth - innerWidth, height: scrollHeight - innerHeight }
  })

async function openCity(busy: boolean): Promise<TestHouse> {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const admin = house.token('city-admin', null)
  const post = (path: string, body?: unknown) => house.send(path, { as: admin, body })
  if (busy) await busyDay({ post, clock: house.clock })
  await post('/offices/chuo/ticketing/stop', { services: ['koseki'] })
  house.server.refresh()
  return house
}

/** Some other site, of another origin, with our line in its page. */
async function otherSite(snippet: string): Promise<string> {
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="ja"><title>市のページ</title><h1>市のページ</h1>${snippet}</html>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void site.close())
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
}

test('the page of the open data: axe finds nothing, and it is as wide as its screen [X10]', async () => {
  const { server } = await openCity(true)
  const look = async (language: Language, size: Size) => {
    const { page, context, troubles } = await openScreen(browserOf(), {
      size,
      url: `${server.url}/open-data/`,
      language,
      lendFonts: true,
    })
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.locator('.preview').scrollIntoViewIfNeeded()
    await page.frameLocator('.preview').locator('h1').waitFor()
    expect([language, size, await complaints(page)]).toEqual([language, size, []])
    expect([language, size, (await beyond(page)).width]).toEqual([language, size, 0])
    expect([language, size, troubles]).toEqual([language, size, []])
    await context.close()
  }
  for (const language of ['ja', 'en'] as const) for (const size of ['phone', 'desktop'] as const) await look(language, size)
}, 120_000)

test('the widget in every language: axe finds nothing, busy and closed, and it fits its smallest size [X11]', async () => {
  const house = await openCity(true)
  const look = async (state: string, language: Language) => {
    const address = `${house.server.url}/open-data/widget/chuo`
    const { page, context } = await openScreen(browserOf(), { size: 'phone', url: address, language, lendFonts: true })
    for (const size of [SMALLEST, ROOMY]) {
      await page.setViewportSize(size)
      expect([state, language, size.width, await complaints(page)]).toEqual([state, language, size.width, []])
      const { width, height } = await beyond(page)
      expect([state, language, size.width, width]).toEqual([state, language, size.width, 0])
      if (size === SMALLEST) expect([state, language, height]).toEqual([state, language, 0])
    }
    expect(await page.locator('html').getAttribute('lang')).toContain(language.slice(0, 2))
    await context.close()
  }
  for (const language of LANGUAGES) await look('busy', language)
  house.clock.advance(12 * 3_600_000)
  house.server.refresh()
  for (const language of LANGUAGES) await look('closed', language)
}, 120_000)

test('the line to copy shows the ward on another site, without cookies, and with scripts switched off too [X11]', async () => {
  const { server } = await openCity(true)
  const { page } = await openScreen(browserOf(), { size: 'desktop', url: `${server.url}/open-data/`, language: 'ja' })
  const snippet = await page.locator('section[aria-labelledby="widget"] pre').innerText()
  const site = await otherSite(snippet)
  for (const javaScriptEnabled of [true, false]) {
    const context = await browserOf().newContext({ javaScriptEnabled })
    const other = await context.newPage()
    await other.goto(site)
    const widget = other.frameLocator('iframe')
    await widget.getByRole('heading', { name: '中央区役所' }).waitFor()
    expect(await widget.locator('.wait').innerText()).toMatch(/人待ち/)
    expect(await context.cookies()).toEqual([])
    await context.close()
  }
})

test('the widget shows itself anew; while the server is away it says of when it is [X11]', async () => {
  const house = await openCity(false)
  const context = await browserOf().newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${house.server.url}/open-data/widget/chuo?lang=ja`)
  expect(await page.locator('.wait').innerText()).toContain('待っている人はいません')
  await house.send('/offices/chuo/tickets', { as: house.token('city-admin', null), body: { services: ['shomei'] } })
  await page.clock.fastForward(31_000)
  await page.getByText('1人待ち').waitFor()
  expect(await page.locator('.stale').isVisible()).toBe(false)
  await context.setOffline(true)
  await page.clock.fastForward(31_000)
  await page.locator('.stale').waitFor({ state: 'visible' })
  expect(await page.locator('.stale').innerText()).toContain('8:45の状態')
  expect(await page.getByText('1人待ち').isVisible()).toBe(true)
  await context.setOffline(false)
  await page.clock.fastForward(31_000)
  await page.locator('.stale').waitFor({ state: 'hidden' })
})
