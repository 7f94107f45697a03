import { OFFLINE_PAGE } from '../kept/marks.ts'

/** Pages that only tell are kept. Of the others it is said that there is no way to them; every other address is none of the worker's. */
const KEPT = /^\/(?:$|offices\/[^/]+(?:\/outlook)?$|t\/[^/]+\/[^/]+\/[^/]+$|guide(?:\/|$))/
const OTHERS = /^\/(?:n$|offline$|offices\/[^/]+\/book$)/
const FILES = '/assets/residents/'

export const isKept = ({ pathname }: URL): boolean => KEPT.test(pathname)
export const isPage = (url: URL): boolean => isKept(url) || OTHERS.test(url.pathname)
export const isFile = ({ pathname }: URL): boolean => pathname.startsWith(FILES)
export const isTicket = ({ pathname }: URL): boolean => pathname.startsWith('/t/')

/** A page in a language, whatever else its address said. What stands behind the `#`, a ticket's secret, is never kept. */
export function pageKey(url: URL, language: string): string {
  const key = new URL(url.pathname + url.search, url)
  key.searchParams.set('lang', language)
  return key.href
}

export const offlineKey = (origin: string, language: string): string => pageKey(new URL(OFFLINE_PAGE, origin), language)
