import { useEffect } from 'react'
import type { Live } from '#client/live.ts'

const PATIENCE_MS = 5000

/**
 * A page to which a link led within the page has nothing to show before its line is there. Where that takes long it is asked for whole:
 * then the office's own HTML comes, or what this phone has kept of it.
 */
export function useWholePage({ state }: Live<unknown>): void {
  useEffect(() => {
    if (state !== 'connecting') return undefined
    const waiting = setTimeout(() => location.reload(), PATIENCE_MS)
    return () => clearTimeout(waiting)
  }, [state])
}
