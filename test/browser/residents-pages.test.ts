import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, SIZES, withLanguage } from './browser-for-tests.ts'
import { torn } from './layout-for-tests.ts'
import { EVENING_PAGES, openResidentsHouse, type ResidentsPage } from './residents-pages.ts'

const browserOf = browserOfThisFile()

/**
 * What the page says, word by word, drawn by the browser and as it came; but for what only a browser without script is told, and the
 * boxes in which a ticket's holder sets what only a script can do.
 */
const said = (page: Page) =>
  page.evaluate(async () => {
    const sayings = (shown: Document): readonly string[] => {
      const main = shown.querySelector('main')?.cloneNode(true) as HTMLElement
      for (const aside of main.querySelectorAll('noscript, .visually-hidden, .ticket-box')) aside.remove()
      return [shown.title, ...(main.textContent ?? '').split(/\s+/)]
    }
    const html = await (await fetch(location.href, { headers: { Accept: 'text/html' } })).text()
    return { drawn: sayings(document), came: sayings(new DOMParser().parseFromString(html, 'text/html')) }
  })

/** The browser has drawn the page itself once it goes for the live line; a page without script is whole as it comes. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      !document.querySelector('script[type="module"]') ||
      performance.getEntriesByType('resource').some(({ name }) => name.includes('live-socket')),
  )

async function check(page: Page, name: string, { scripted }: ResidentsPage): Promise<void> {
  await (scripted === null ? settled(page) : page.locator(scripted).first().waitFor())
  expect([name, await complaints(page)]).toEqual([name, []])
  expect([name, await torn(page)]).toEqual([name, []])
  if (scripted === null) {
    const { drawn, came } = await said(page)
    expect([name, drawn]).toEqual([name, came])
  }
  await page.setViewportSize(SIZES.desktop)
  expect([name, await complaints(page, { rules: 'layout' })]).toEqual([name, []])
  await page.setViewportSize(SIZES.phone)
}

/** Opens page after page in one tab. */
async function walk(url: string, pages: Readonly<Record<string, ResidentsPage>>, language: Language): Promise<void> {
  const { page, context, troubles } = await openScreen(browserOf(), {
    size: 'phone',
    url,
    language,
    before: (opened) => opened.addInitScript(axe.source),
  })
  // A face that is lit for a moment is not looked at in the middle of it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [name, one] of Object.entries(pages)) {
    await page.goto(withLanguage(url + one.path, language))
    await check(page, name, one)
    expect([name, troubles]).toEqual([name, []])
  }
  await context.close()
}

/** The languages of which the office has readers; in the others each page is looked at once. */
const IN_EACH_STATE: readonly Language[] = ['ja', 'en']

test('every page in every language: axe finds nothing, narrow or wide, and it says the same without script; readings tear no sentence apart [P31, P8, P35]', async () => {
  const { house, pages, closeDay } = await openResidentsHouse()
  const once = Object.fromEntries(Object.entries(pages).filter(([, { again }]) => !again))
  for (const language of LANGUAGES) await walk(house.server.url, IN_EACH_STATE.includes(language) ? pages : once, language)
  closeDay()
  for (const language of IN_EACH_STATE) await walk(house.server.url, EVENING_PAGES, language)
}, 300_000)
