import { isTicket, offlineKey, pageKey } from './addresses.ts'
import { type KeptPage, languageOf } from './kept-html.ts'

/** The shape of what is kept: another number begins anew, and the old is thrown away. */
const SHAPE = 1
const CACHES = { pages: `machiai-pages-${SHAPE}`, files: `machiai-files-${SHAPE}`, offline: `machiai-offline-${SHAPE}` } as const
const MOST = { pages: 24, files: 48 } as const
const [KEPT_AT, SENT_AT] = ['Kept-At', 'Date']

const openCache = (which: keyof typeof CACHES): Promise<Cache> => caches.open(CACHES[which])

const dayOf = (at: number): string => new Date(at).toDateString()
const keptAtOf = ({ headers }: Response): number => Number(headers.get(KEPT_AT))

/** Only what is younger than the day: a ticket's page is nobody's business tomorrow, least of all the next holder's of this phone. */
const isOver = (url: string, page: Response): boolean => isTicket(new URL(url)) && dayOf(keptAtOf(page)) !== dayOf(Date.now())

/** Throws away what an earlier worker kept, and tickets of earlier days. */
export async function tidy(): Promise<void> {
  const ours: readonly string[] = Object.values(CACHES)
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('machiai-') && !ours.includes(name)).map((name) => caches.delete(name)),
  )
  const pages = await openCache('pages')
  for (const { url } of await pages.keys()) {
    const page = await pages.match(url)
    if (page && isOver(url, page)) await pages.delete(url)
  }
}

/** The oldest go first. */
async function bound(which: keyof typeof MOST): Promise<void> {
  const cache = await openCache(which)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[which])).map((key) => cache.delete(key)))
}

/** The same answer to be sent again later: its body is no longer packed, and the way it came is of no use. */
function lasting(html: string, { headers }: Response): Response {
  const kept = new Headers(headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'Set-Cookie', 'ETag']) kept.delete(name)
  kept.set(KEPT_AT, String(Date.now()))
  return new Response(html, { headers: kept })
}

/** Keeps a page as it came, and the page for addresses without one in the same language. */
export async function keepPage(url: URL, page: Response): Promise<void> {
  const html = await page.text()
  const language = languageOf(html)
  const key = pageKey(url, language)
  const pages = await openCache('pages')
  // Put anew, so that the newest is last.
  await pages.delete(key)
  await pages.put(key, lasting(html, page))
  await bound('pages')
  const offline = await openCache('offline')
  const needed = offlineKey(url.origin, language)
  if (!(await offline.match(needed))) await offline.add(needed)
}

/** A page that is there no more is not kept either, in no language. */
export async function forgetPage({ pathname }: URL): Promise<void> {
  const pages = await openCache('pages')
  for (const { url } of await pages.keys()) if (new URL(url).pathname === pathname) await pages.delete(url)
}

async function read(url: string): Promise<Readonly<{ page: KeptPage; response: Response }> | null> {
  const response = await (await openCache('pages')).match(url)
  if (!response || isOver(url, response)) return null
  const page = {
    url,
    html: await response.text(),
    at: Date.parse(response.headers.get(SENT_AT) ?? ''),
    keptAt: keptAtOf(response),
  }
  return { page, response }
}

/** Every page of this phone, the newest first. */
export async function keptPages(): Promise<readonly KeptPage[]> {
  const keys = (await (await openCache('pages')).keys()).map(({ url }) => url)
  const pages = await Promise.all(keys.map(read))
  return pages.flatMap((found) => found?.page ?? []).reverse()
}

/** The language to speak: the address's, else that of the page that was seen last. */
async function languageFor({ searchParams }: URL): Promise<string | null> {
  const last = (await (await openCache('pages')).keys()).at(-1)
  return searchParams.get('lang') ?? (last ? new URL(last.url).searchParams.get('lang') : null)
}

/** What was kept of an address, in its language if there is one, else in any. */
export async function keptPage(url: URL): Promise<Readonly<{ page: KeptPage; response: Response }> | null> {
  const language = await languageFor(url)
  if (language === null) return null
  const wanted = pageKey(url, language)
  const keys = (await (await openCache('pages')).keys()).map((key) => key.url)
  const same = keys.filter((key) => pageKey(new URL(key), language) === wanted)
  const key = same.find((one) => one === wanted) ?? same.at(-1)
  return key === undefined ? null : read(key)
}

/** The page for an address that was never seen here; `undefined`: nothing was ever kept. */
export async function offlinePage(url: URL): Promise<Response | undefined> {
  const offline = await openCache('offline')
  const inLanguage = await offline.match(offlineKey(url.origin, (await languageFor(url)) ?? ''))
  const [first] = await offline.keys()
  return inLanguage ?? (first && (await offline.match(first)))
}

/** A built file, which never changes: kept once, asked for no more. */
export async function fileOf(url: string): Promise<Response> {
  const files = await openCache('files')
  const kept = await files.match(url)
  if (kept) return kept
  const file = await fetch(url)
  if (file.ok) {
    await files.put(url, file.clone())
    await bound('files')
  }
  return file
}
