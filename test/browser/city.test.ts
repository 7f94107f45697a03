import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { readOffices } from '#server/seed.ts'
import { OPENING } from '../core/office-for-tests.ts'
import { openHouse } from '../server/house-for-tests.ts'
import { browserOfThisFile, openScreen, SIZES, withLanguage } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

/** The ten wards, all open and empty but Chuo, where somebody waits with no counter open. */
async function tenWards() {
  const house = await openHouse({ offices: readOffices(), startMs: OPENING })
  const clerk = house.token('city-admin', null)
  for (const { id } of readOffices())
    if (id !== 'chuo') await house.send(`/offices/${id}/counters/1/open`, { as: clerk, body: {} })
  house.server.refresh()
  return house.server.url
}

const wards = (page: Page): Promise<readonly (string | null)[]> =>
  page.getByTestId('ward-card').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-office')))

const OFFICIAL = ['chuo', 'kita', 'higashi', 'shiroishi', 'atsubetsu', 'toyohira', 'kiyota', 'minami', 'nishi', 'teine']

test('wards in the city’s order, or the shortest wait first; the choice is kept, and is an address without a script [P27]', async () => {
  const url = await tenWards()
  const { page, context, troubles } = await openScreen(browserOf(), { size: 'phone', url: `${url}/`, language: 'en' })
  onTestFinished(() => context.close())
  expect(await wards(page)).toEqual(OFFICIAL)
  await page.getByRole('link', { name: 'Shortest wait' }).click()
  await expect.poll(async () => (await wards(page)).at(-1)).toBe('chuo')
  expect(new URL(page.url()).searchParams.get('sort')).toBeNull()
  await page.goto(withLanguage(`${url}/`, 'en'))
  await expect.poll(async () => (await wards(page)).at(-1)).toBe('chuo')
  expect(troubles).toEqual([])
  const plain = await browserOf().newContext({ javaScriptEnabled: false, viewport: SIZES.phone })
  onTestFinished(() => plain.close())
  const still = await plain.newPage()
  await still.goto(withLanguage(`${url}/`, 'en'))
  await still.getByRole('link', { name: 'Shortest wait' }).click()
  expect((await wards(still)).at(-1)).toBe('chuo')
  await still.getByRole('link', { name: 'Nearest' }).click()
  expect(await wards(still)).toEqual(OFFICIAL)
  expect(await still.locator('noscript').allInnerTexts()).toContainEqual(expect.stringContaining('choose your ward by its name'))
})

test('the nearest wards come first when asked for, and the position leaves the phone in no request [P28]', async () => {
  const url = await tenWards()
  const asked: string[] = []
  const { page, context } = await openScreen(browserOf(), {
    size: 'phone',
    url: `${url}/`,
    language: 'en',
    before: async (opened) => {
      await opened.grantPermissions(['geolocation'], { origin: url })
      await opened.setGeolocation({ latitude: 43.1234567, longitude: 141.2345678 })
      opened.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    },
  })
  onTestFinished(() => context.close())
  page.on('websocket', (line) => line.on('framesent', ({ payload }) => asked.push(String(payload))))
  expect(await wards(page)).toEqual(OFFICIAL)
  await page.getByRole('link', { name: 'Nearest' }).click()
  await expect.poll(async () => (await wards(page)).slice(0, 3)).toEqual(['teine', 'nishi', 'kita'])
  await page
    .locator('[data-office="teine"]')
    .getByText(/about \d+(?:\.\d)? km/)
    .waitFor()
  await page.reload()
  await expect.poll(async () => (await wards(page))[0]).toBe('teine')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((sent) => /43\.12|141\.23/.test(sent))).toEqual([])
})

test('where the position is refused the page says so, and the wards stand by name [P28]', async () => {
  const url = await tenWards()
  const { page, context } = await openScreen(browserOf(), { size: 'phone', url: `${url}/`, language: 'en' })
  onTestFinished(() => context.close())
  await page.getByRole('link', { name: 'Nearest' }).click()
  await page.getByText('Please choose your ward by its name').waitFor()
  expect(await wards(page)).toEqual(OFFICIAL)
})

test('on a wide screen the wards lie as on the map and are read in the city’s order; a phone lists them [P29]', async () => {
  const url = await tenWards()
  const { page, context } = await openScreen(browserOf(), { size: 'desktop', url: `${url}/` })
  onTestFinished(() => context.close())
  const boxOf = async (ward: string) => {
    const box = await page.locator(`[data-office="${ward}"]`).boundingBox()
    if (!box) throw new Error(`${ward} is not shown`)
    return box
  }
  const [teine, kita, chuo, atsubetsu, minami] = await Promise.all(['teine', 'kita', 'chuo', 'atsubetsu', 'minami'].map(boxOf))
  expect(kita?.y).toBeLessThan(chuo?.y ?? 0)
  expect(minami?.y).toBeGreaterThan(chuo?.y ?? 0)
  expect(teine?.x).toBeLessThan(kita?.x ?? 0)
  expect(atsubetsu?.x).toBeGreaterThan(chuo?.x ?? 0)
  expect(await wards(page)).toEqual(OFFICIAL)
  await page.setViewportSize(SIZES.phone)
  expect(new Set((await Promise.all(OFFICIAL.map(boxOf))).map(({ x }) => x)).size).toBe(1)
})
