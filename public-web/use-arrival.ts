import { type RefObject, useEffect, useRef } from 'react'

/** What has just come in place of something else: shown from its top, and where a reader and the tab key go on. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const arrived = useRef<E>(null)
  useEffect(() => {
    scrollTo(0, 0)
    arrived.current?.focus({ preventScroll: true })
  }, [])
  return arrived
}
