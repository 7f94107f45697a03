import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { constants, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#contract/words.ts'
import { openHouse, WARD } from '../server/house-for-tests.ts'
import { browserOfThisFile, SIZES, withLanguage } from './browser-for-tests.ts'
import { openResidentsHouse } from './residents-pages.ts'

const browserOf = browserOfThisFile()

/** Ten packets: what a server may send before it has heard from the phone again (RFC 6928). */
const FIRST_FLIGHT = 10 * 1460

/** What a phone can read of a page once its first flight is there: headers, then as much of the page as there was room for. */
const firstFlight = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { Accept: 'text/html', 'Accept-Encoding': 'gzip' } }, (response) => {
      const headers = response.rawHeaders.join(': ').length + 2 * response.rawHeaders.length
      void buffer(response).then((zipped) => {
        const there = zipped.subarray(0, FIRST_FLIGHT - headers)
        resolve(gunzipSync(there, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8'))
      }, reject)
    }).on('error', reject)
  })

test('the first packets of a busy ward’s page say how it is there and how long each service takes, in every language [P37]', async () => {
  const { house } = await openResidentsHouse()
  for (const language of LANGUAGES) {
    const there = await firstFlight(withLanguage(`${house.server.url}/offices/chuo`, language))
    expect([language, there.includes('</style>'), there.split('data-testid="service-row"').length > 5]).toEqual([
      language,
      true,
      true,
    ])
  }
  const page = await browserOf().newPage({ viewport: SIZES.phone })
  const asked: string[] = []
  await page.route('**/*', (route) => {
    asked.push(route.request().url())
    return route.request().resourceType() === 'document' ? route.continue() : route.abort()
  })
  await page.goto(withLanguage(`${house.server.url}/offices/chuo`, 'en'))
  expect(asked.length).toBeGreaterThan(1)
  expect(await page.locator('h1').innerText()).toContain('Chuo')
  expect(await page.getByTestId('service-row').first().isVisible()).toBe(true)
  const drawn = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint').length,
    // Styles that stand in the page are there without another file.
    styled: getComputedStyle(document.querySelector('.lamp') ?? document.body).display,
    wide: document.documentElement.scrollWidth,
  }))
  expect(drawn).toEqual({ painted: 1, styled: 'flex', wide: SIZES.phone.width })
  await page.close()
})

test('a ticket’s page asks the server for its ward’s view and nothing else, and is told the same to the letter [P32, P2]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const tickets = [await house.take(), await house.take(), await house.take()]
  const paths = [`/offices/${WARD}`, ...tickets.map(({ url }) => new URL(url).pathname)]
  const lines = await Promise.all(
    paths.map(async (path) => {
      const page = await browserOf().newPage({ viewport: SIZES.phone })
      const sent: string[] = []
      const told: string[] = []
      page.on('websocket', (socket) => {
        socket.on('framesent', ({ payload }) => void sent.push(String(payload)))
        socket.on('framereceived', ({ payload }) => void told.push(String(payload)))
      })
      await page.goto(`${house.server.url}${path}`)
      // A line that is opened while a change is told may be told it twice.
      const views = () => [...new Set(told.filter((frame) => frame.startsWith('42/line,["view"')))]
      await expect.poll(() => views().length).toBe(1)
      return { page, sent, views }
    }),
  )
  await house.act('1', 'call-next')
  for (const { views } of lines) await expect.poll(() => views().length).toBe(2)
  const [ward, ...others] = lines
  for (const { sent, views } of others) {
    expect(sent).toEqual(ward?.sent)
    expect(views()).toEqual(ward?.views())
  }
  for (const { page } of lines) await page.close()
})
