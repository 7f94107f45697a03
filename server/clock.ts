import type { Instant } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'

/** The server's only source of time; handed in, so that a day can be replayed. */
export type Clock = Readonly<{ now: () => Instant }>

export const systemClock: Clock = { now: () => instant(Date.now()) }

/** A clock that starts at an instant and runs `speed` times as fast as the wall's: for rehearsals. */
export function rehearsalClock(startMs: number, speed: number): Clock {
  const begun = performance.now()
  return { now: () => instant(Math.round(startMs + (performance.now() - begun) * speed)) }
}

/** A clock that moves only when told. */
export function manualClock(startMs: number): Clock & { set: (ms: number) => void; advance: (ms: number) => void } {
  let now = startMs
  return {
    now: () => instant(now),
    set: (ms) => {
      now = ms
    },
    advance: (ms) => {
      now += ms
    },
  }
}
