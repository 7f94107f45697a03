import { useEffect, useState } from 'react'

/** The last two are wouter's: a link to another part of the same page makes no event of the browser's own. */
const CHANGES = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const

/** What stands behind the `#` of the address. The server is never told, so a page is drawn without it first. */
export function useHash(): string {
  const [hash, setHash] = useState('')
  useEffect(() => {
    const look = () => setHash(location.hash)
    look()
    for (const change of CHANGES) addEventListener(change, look)
    return () => {
      for (const change of CHANGES) removeEventListener(change, look)
    }
  }, [])
  return hash
}
