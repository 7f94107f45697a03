import { get } from 'node:http'
import { expect, test } from 'vitest'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { LANGUAGES } from '#contract/words.ts'
import { openResidentsHouse } from '../browser/residents-pages.ts'
import { openHouse, WARD } from './house-for-tests.ts'

type Page = Readonly<{ status: number; html: string; location: string | null; allow: string | null }>

const HTML = { Accept: 'text/html' }

/** A page as a browser asks for it; the address goes out letter by letter as it is written. */
const read = (url: string, path: string, method = 'GET'): Promise<Page> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const request = get({ hostname, port, path, method, headers: HTML }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          html: Buffer.concat(parts).toString('utf8'),
          location: response.headers.location ?? null,
          allow: response.headers.allow ?? null,
        }),
      )
    })
    request.on('error', reject)
    request.end()
  })

/** It says something of itself and leads on to a ward or to the guide, and nothing of the address has become markup. */
function isHelpful({ html }: Page): boolean {
  const screen = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return /<h1|class="banner-title/.test(screen) && /href="\/(?:offices|guide)\//.test(screen) && !html.includes('<b>')
}

const DAY = '2026-11-24'
const JUNK = [
  '?%',
  '?%E0%A4',
  '?lang',
  '?lang=xx',
  '?lang=xx&lang=ja',
  '?lang[]=ja',
  `?${'a=b&'.repeat(1500)}`,
  '??lang=ja',
  '?<b>',
]

test('a bad address is answered by a page that helps, under the right status: wards, days, tickets, letters that are none [P34]', async () => {
  const { server, take } = await openHouse()
  await take()
  const cases: Readonly<Record<string, number>> = {
    '/offices/nowhere': 404,
    '/offices/': 404,
    '/offices': 404,
    '/offices/%': 404,
    '/offices/%E0%A4': 404,
    '/offices/%00': 404,
    '/offices/..%2f..%2fetc%2fpasswd': 404,
    '/offices/%3Cb%3Ealert(1)': 404,
    [`/offices/${'x'.repeat(6000)}`]: 404,
    [`/offices/${WARD}/nothing`]: 404,
    '/offices/nowhere/book': 404,
    '/offices/nowhere/outlook': 404,
    '/guide/nothing': 404,
    '/t': 404,
    [`/t/${WARD}`]: 404,
    [`/t/${WARD}/${DAY}`]: 404,
    [`/t/nowhere/${DAY}/A001`]: 404,
    [`/t/${WARD}/${DAY}/A001`]: 200,
    [`/t/${WARD}/${DAY}/A002`]: 404,
    [`/t/${WARD}/${DAY}/%E0%A4`]: 404,
    [`/t/${WARD}/${DAY}/A001/more`]: 404,
    [`/t/${WARD}/2026-11-23/A001`]: 410,
    [`/t/${WARD}/2026-11-25/A001`]: 404,
    [`/t/${WARD}/2026-13-45/A001`]: 404,
    [`/t/${WARD}/0000-00-00/A001`]: 404,
    '/index.html': 404,
    '/wp-login.php': 404,
    '/%': 404,
    ...Object.fromEntries(JUNK.flatMap((query) => ['/', `/offices/${WARD}`, '/guide'].map((path) => [path + query, 200]))),
  }
  for (const [path, status] of Object.entries(cases)) {
    const page = await read(server.url, path)
    expect([path.slice(0, 80), page.status, isHelpful(page)]).toEqual([path.slice(0, 80), status, true])
  }
})

test('an address in other letters or with a slash too many leads to the page; one that is no page’s does not [P34]', async () => {
  const { server } = await openHouse()
  const cases: Readonly<Record<string, string | null>> = {
    [`/offices/${WARD}/`]: `/offices/${WARD}`,
    [`/Offices/${WARD.toUpperCase()}?lang=ko`]: `/offices/${WARD}?lang=ko`,
    [`/T/${WARD.toUpperCase()}/${DAY}/a001`]: `/t/${WARD}/${DAY}/A001`,
    [`//offices//${WARD}//`]: `/offices/${WARD}`,
    '//': '/',
    '/GUIDE/': '/guide',
    '/guide/MOVE-IN?ward=chuo': '/guide/move-in?ward=chuo',
    '//elsewhere.example/': null,
    '/\\elsewhere.example': null,
    '/Nothing/': null,
  }
  for (const [path, location] of Object.entries(cases)) {
    const page = await read(server.url, path)
    expect([path, page.status, page.location]).toEqual([path, location === null ? 404 : 308, location])
  }
})

test('a page is read: HEAD as GET, anything else is refused with what is allowed [P34]', async () => {
  const { server } = await openHouse()
  for (const path of ['/', `/offices/${WARD}`, `/t/${WARD}/${DAY}/A001`, '/guide']) {
    const head = await read(server.url, path, 'HEAD')
    expect([path, head.status, head.html]).toEqual([path, (await read(server.url, path)).status, ''])
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, allow, html } = await read(server.url, path, method)
      expect([path, method, status, allow, /<h1>/.test(html)]).toEqual([path, method, 405, 'GET, HEAD', true])
    }
  }
})

const attribute = (html: string, link: RegExp): readonly string[] => [...html.matchAll(link)].map(([, value = '']) => value)

test('each page that may be found names itself and its languages, and stands on the map; the others say that they are nobody else’s [P36]', async () => {
  const { house, pages } = await openResidentsHouse()
  const { url } = house.server
  const map = (await read(url, '/sitemap.xml')).html
  const robots = (await read(url, '/robots.txt')).html
  expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`)
  for (const [name, { path, status, listed }] of Object.entries(pages)) {
    const page = await read(url, path.split('#')[0] ?? path)
    const here = url + path.replace(/[?#].*$/, '')
    const canonical = attribute(page.html, /<link rel="canonical" href="([^"]+)"/g)
    const alternates = attribute(page.html, /<link rel="alternate" hrefLang="[^"]+" href="([^"]+)"/gi)
    const tags = attribute(page.html, /<link rel="alternate" hrefLang="([^"]+)"/gi)
    const hidden = page.html.includes('<meta name="robots" content="noindex"')
    expect([name, page.status, hidden]).toEqual([name, status, !listed])
    expect([name, canonical]).toEqual([name, listed ? [`${here}?lang=ja`] : []])
    expect([name, alternates]).toEqual([name, listed ? [...LANGUAGES.map((one) => `${here}?lang=${one}`), here] : []])
    expect([name, tags]).toEqual([name, listed ? [...LANGUAGES.map((one) => DOCUMENT_LANGUAGES[one]), 'x-default'] : []])
    if (listed || here.endsWith(path)) expect([name, map.includes(`<loc>${here}?lang=vi</loc>`)]).toEqual([name, listed])
  }
})

test('every address on the map answers, and robots may read it [P36]', async () => {
  const { server } = await openHouse()
  const places = attribute((await read(server.url, '/sitemap.xml')).html, /<loc>([^<]+)<\/loc>/g)
  const barred = attribute((await read(server.url, '/robots.txt')).html, /^Disallow: (.+)$/gm)
  expect(places.length).toBeGreaterThan(20)
  for (const place of places) {
    const { pathname, search } = new URL(place)
    expect([place, (await read(server.url, pathname + search)).status]).toEqual([place, 200])
    expect([place, barred.filter((path) => pathname.startsWith(path))]).toEqual([place, []])
  }
})
