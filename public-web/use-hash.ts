import { useSyncExternalStore } from 'react'

/** The last two are wouter's: a link to another part of the same page makes no event of the browser's own. */
const CHANGES = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const

function subscribe(listener: () => void): () => void {
  for (const change of CHANGES) addEventListener(change, listener)
  return () => {
    for (const change of CHANGES) removeEventListener(change, listener)
  }
}

/** What stands behind the `#` of the address. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)
