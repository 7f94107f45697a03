import type { Instant } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'

/** The time a day is played in. Its speed is the clock's affair: those who act only ask for the hour, or sleep until one. */
export type PlayClock = Readonly<{
  now(): Instant
  /** Ends at that instant, or at once when the signal is aborted. Never throws. */
  sleepUntil(at: Instant, signal: AbortSignal): Promise<void>
}>

/** setTimeout fires at once above this. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

/** A clock that others read too (the server's), of which we know how many of its milliseconds pass in one of ours. */
export function playClock(now: () => Instant, speed: number): PlayClock {
  return {
    now,
    async sleepUntil(at, signal) {
      for (let leftMs = at - now(); leftMs > 0 && !signal.aborted; leftMs = at - now())
        await pause(Math.min(leftMs / speed, LONGEST_TIMEOUT_MS), signal)
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}

/** The clock of a server elsewhere: what it showed when it answered, going on at the given speed. */
export function clockShowing(shown: Instant, speed: number): PlayClock {
  const answeredAt = performance.now()
  return playClock(() => instant(Math.round(shown + (performance.now() - answeredAt) * speed)), speed)
}
