import type { BrowserContext, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { Language } from '#contract/words.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, WARD } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, SIZES, withLanguage } from './browser-for-tests.ts'
import { layCable } from './cable-for-tests.ts'
import { torn } from './layout-for-tests.ts'

const browserOf = browserOfThisFile()

const OTHER = 'other-ward'

async function openPhone(url: string, language: Language = 'en') {
  const phone = await openScreen(browserOf(), { size: 'phone', url, language })
  onTestFinished(() => phone.context.close())
  return phone
}

/** Two wards; the phone has seen the first, and its worker has kept it. */
async function seenWard(language: Language = 'en') {
  const offices = [smallOffice(), smallOffice({ id: OTHER as never, order: 2 })]
  const house = await openHouse({ offices })
  await house.act('1', 'open')
  await house.take()
  const cable = await layCable(house.server.url)
  const url = (path: string) => withLanguage(`${cable.url}${path}`, language)
  const phone = await openPhone(url(`/offices/${WARD}`), language)
  await isKept(phone.page, `/offices/${WARD}`)
  return { house, cable, url, ...phone }
}

/** The worker has the page, the page's live line, and the page for all others. */
const isKept = (page: Page, path: string): Promise<unknown> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys()
          const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
          return keys.flat().map(({ url }) => new URL(url).pathname)
        }),
      { timeout: 15_000 },
    )
    .toEqual(expect.arrayContaining([path, '/offline', expect.stringContaining('live-socket')]))

const stale = (page: Page) => page.getByTestId('stale-notice')

/** As if the phone had kept everything so long ago. */
const age = (page: Page, ms: number): Promise<unknown> =>
  page.evaluate(async (older) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const kept = await cache.match(request)
        const at = kept?.headers.get('Kept-At')
        if (!kept || !at) continue
        const headers = new Headers(kept.headers)
        headers.set('Kept-At', String(Number(at) - older))
        await cache.put(request, new Response(await kept.text(), { headers }))
      }
    }
  }, ms)

test('without a network a page that was seen is shown with its age, and is live again by itself [P21, P23]', async () => {
  const { house, page, context, troubles } = await seenWard()
  await age(page, 25 * 60_000)
  await context.setOffline(true)
  await page.reload()
  await stale(page).getByText('This is the state of 8:45, 25 minutes ago').waitFor()
  expect(await page.locator('#kept').count()).toBe(0)
  await page.getByText('1 person waiting').first().waitFor()
  await house.take()
  await context.setOffline(false)
  await page.getByText('2 people waiting').first().waitFor()
  await stale(page).waitFor({ state: 'detached' })
  expect(troubles).toEqual([])
})

test('with the server away it is the same [P21, P23]', async () => {
  const { cable, page } = await seenWard('ja')
  cable.pull()
  await page.reload()
  await stale(page).getByText('いまつながっていません。8:45').waitFor()
  cable.putBack()
  await stale(page).waitFor({ state: 'detached' })
})

test('an address that was never seen says so in the language that was read, names what is kept, and opens by itself later [P22]', async () => {
  const { cable, context, page, url } = await seenWard('vi')
  await context.setOffline(true)
  await page.goto(`${cable.url}/offices/${OTHER}`)
  await page.getByRole('heading', { name: 'Không có kết nối' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  const kept = page.locator('#kept-pages a')
  expect(await kept.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))).toEqual([
    `/offices/${WARD}`,
  ])
  await kept.click()
  await stale(page).waitFor()
  await page.goto(url(`/offices/${OTHER}/book`))
  await page.getByRole('heading', { name: 'Không có kết nối' }).waitFor()
  await context.setOffline(false)
  await page.locator('.book').waitFor()
})

test('a link within a page that was cut off leads to what is kept of it, or to what to do [P22]', async () => {
  const { cable, page } = await seenWard()
  await page.goto(`${cable.url}/?lang=en`)
  await page.getByTestId('ward-card').first().waitFor()
  await isKept(page, '/')
  cable.pull()
  await stale(page).waitFor()
  await page.locator(`[data-office="${WARD}"]`).click()
  await stale(page).waitFor({ timeout: 20_000 })
  await page.getByText('1 person waiting').first().waitFor()
})

test('a page reached by a link is kept too, and a page that is put away as it is then [P21]', async () => {
  const { house, cable, page, context } = await seenWard()
  await page.goto(`${cable.url}/?lang=en`)
  await page.locator(`[data-office="${OTHER}"]`).click()
  await isKept(page, `/offices/${OTHER}`)
  await page.goto(`${cable.url}/offices/${WARD}?lang=en`)
  await page.getByText('1 person waiting').first().waitFor()
  await house.take()
  await page.getByText('2 people waiting').first().waitFor()
  const keptWith = (words: string) =>
    page.evaluate(async (said) => {
      const pages = await caches.open('machiai-pages-1')
      return (await (await pages.match('/offices/test-ward?lang=en'))?.text())?.includes(said)
    }, words)
  expect(await keptWith('1 person waiting')).toBe(true)
  // The test's browser is never put away: it is told that it was, a while after the page came.
  await page.evaluate(() => {
    const now = performance.now()
    performance.now = () => now + 120_000
    Object.defineProperty(document, 'hidden', { value: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(() => keptWith('2 people waiting'), { timeout: 10_000 }).toBe(true)
  await context.setOffline(true)
  await page.goto(`${cable.url}/offices/${OTHER}`)
  await stale(page).waitFor()
})

const noViolations = async (page: Page): Promise<void> => {
  expect(await complaints(page, { rules: 'all' })).toEqual([])
}

test('axe finds nothing on a kept page and on the offline page [L1, P22]', async () => {
  const { cable, page, context } = await seenWard('ja')
  await context.setOffline(true)
  await page.reload()
  await stale(page).waitFor()
  await noViolations(page)
  await page.goto(`${cable.url}/offices/${OTHER}`)
  await page.locator('#kept-pages a').waitFor()
  await noViolations(page)
})

test('in easy Japanese what a phone keeps is named in one piece [P22, P35]', async () => {
  const { cable, page, context } = await seenWard('ja-easy')
  await page.goto(`${cable.url}/guide?lang=ja-easy`)
  await isKept(page, '/guide')
  await context.setOffline(true)
  await page.goto(`${cable.url}/offices/${OTHER}`)
  await page.locator('#kept-pages a ruby').first().waitFor()
  expect(await torn(page)).toEqual([])
})

test('a page without script says of when it is when it is shown again without a network [P21]', async () => {
  const { cable, page, context } = await seenWard()
  await page.goto(`${cable.url}/guide?lang=en`)
  await isKept(page, '/guide')
  await age(page, 3 * 3_600_000)
  await context.setOffline(true)
  await page.reload()
  await page.locator('#kept').getByText('3 hours ago').waitFor()
})

test('a ticket’s page is kept for the day it was seen, without its secret, and thrown away after [P24]', async () => {
  const { house, cable, page, context } = await seenWard()
  const { day, number } = await house.take()
  const path = `/t/${WARD}/${day}/${number}`
  await page.goto(`${cable.url}${path}?lang=en#a-secret`)
  await isKept(page, path)
  const addresses = () =>
    page.evaluate(async () => {
      const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
      return keys.flat().map(({ url }) => url)
    })
  expect((await addresses()).filter((url) => url.includes('secret'))).toEqual([])
  await context.setOffline(true)
  await page.reload()
  await page.locator('[data-testid="ticket-state"]').waitFor()
  await age(page, 24 * 3_600_000)
  await page.reload()
  await page.getByRole('heading', { name: 'You are offline' }).waitFor()
})

test('staff screens, the API and open data pass the worker by, and none of them is kept [P25]', async () => {
  const { cable, page, context } = await seenWard()
  await context.clearCookies()
  for (const path of ['/kiosk/', '/counter/', '/display/', '/admin/', '/open-data/', '/api/v1/city'])
    await page.goto(`${cable.url}${path}`)
  await page.goto(`${cable.url}/?lang=en`)
  await isKept(page, '/')
  const kept = await page.evaluate(async () => {
    const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept.filter((path) => !/^\/(?:$|offline$|offices\/|assets\/residents\/)/.test(path))).toEqual([])
  cable.pull()
  await expect(page.goto(`${cable.url}/counter/`)).rejects.toThrow('ERR_')
})

const manifestErrors = async (context: BrowserContext, page: Page) => {
  const devtools = await context.newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  return installabilityErrors.map(({ errorId }) => errorId)
}

test('the pages can be put on the home screen in the language they are read in [P20]', async () => {
  const { server } = await openHouse()
  const context = await browserOf().newContext({ viewport: SIZES.phone })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(`${server.url}/?lang=ko`)
  // A private window, as a test's is, is the one thing that stands against it.
  expect((await manifestErrors(context, page)).filter((id) => id !== 'in-incognito')).toEqual([])
  const manifest = await page
    .locator('link[rel=manifest]')
    .evaluate(async (link) => (await fetch((link as HTMLLinkElement).href)).json())
  expect(manifest).toMatchObject({ name: '구청 대기 현황', start_url: '/?lang=ko', display: 'standalone', lang: 'ko' })
})
