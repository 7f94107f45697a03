/** Where the offline page is fetched from beforehand. Nobody is sent there. */
const OFFLINE_PAGE = '/offline'

/** Pages that only tell are kept. Of those that act it is only said that they cannot, and every other address is none of the worker's. */
const KEPT = /^\/(?:$|offices\/[^/]+(?:\/outlook)?$|t\/[^/]+\/[^/]+\/[^/]+$|guide(?:\/|$))/
const ACTS = /^\/(?:n$|offices\/[^/]+\/book$)/
const FILES = '/assets/residents/'

export const isKept = ({ pathname }: URL): boolean => KEPT.test(pathname)
export const isPage = (url: URL): boolean => isKept(url) || ACTS.test(url.pathname)
export const isFile = ({ pathname }: URL): boolean => pathname.startsWith(FILES)
export const isTicket = ({ pathname }: URL): boolean => pathname.startsWith('/t/')

/** A page in a language, whatever else its address said. What stands behind the `#`, a ticket's secret, is never kept. */
export function pageKey(url: URL, language: string): string {
  const key = new URL(url.pathname + url.search, url)
  key.searchParams.set('lang', language)
  return key.href
}

export const offlineKey = (origin: string, language: string): string => pageKey(new URL(OFFLINE_PAGE, origin), language)
