import type { Instant } from '#contract/primitives.ts'

/** The server's time as far as it has been heard. A browser whose own clock is an hour wrong shows the right time. */
export type ServerClock = Readonly<{
  now: () => Instant
  /** The server's clock showed `at`, now or a little earlier. */
  hear: (at: Instant) => void
  /** The next time heard counts whatever was heard before: on a new connection the server may have moved its clock. */
  beginAgain: () => void
  subscribe: (listener: () => void) => () => void
}>

type Sources = Readonly<{ monotonicMs: () => number; wallMs: () => number }>

/** `monotonicMs` only measures how long ago something was heard; `wallMs` serves until anything was. */
export function createServerClock({ monotonicMs, wallMs }: Sources): ServerClock {
  let offsetMs: number | null = null
  let begunAgain = false
  const listeners = new Set<() => void>()
  return {
    now: () => Math.floor(offsetMs === null ? wallMs() : monotonicMs() + offsetMs) as Instant,
    hear: (at) => {
      // A view is built once and sent to whoever comes later, so `at` may be old but never ahead: the largest offset is the truest.
      const heardMs = at - monotonicMs()
      if (offsetMs !== null && heardMs <= offsetMs && !begunAgain) return
      offsetMs = heardMs
      begunAgain = false
      for (const listener of listeners) listener()
    },
    beginAgain: () => {
      begunAgain = true
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
