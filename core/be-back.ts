import type { Instant } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { endsOf } from './shown-wait.ts'

/** A place in a line: the people before it, the wait as it is shown, and the minutes that 95 in 100 such waits last, where foreseen. */
export type AwaitedPlace = Readonly<{ ahead: number; estimate: Estimate; soonest: number | null }>

const MINUTE_MS = 60_000
const ROUNDED_TO_MS = 5 * MINUTE_MS
/** For less than this nobody should leave the hall. */
const WORTH_LEAVING_MS = 10 * MINUTE_MS
/** Once told, a time is put off only by this much: small ups and downs of the reckoning are kept to oneself. */
const WORTH_PUTTING_OFF_MS = 10 * MINUTE_MS

/** Of the standard normal distribution: one in twenty lies below it. */
const ONE_IN_TWENTY = -1.645

/**
 * Minutes before which hardly anybody with this place is called (E67). Where none have been foreseen: the lower end of the shown wait,
 * less what the chance of so many service times can take from it. The relative standard deviation of a wait behind n people is 1/√(n+1)
 * (Whitt 1999), so that short lines promise nothing and long ones most of their wait.
 */
function cautiousMinutes({ ahead, estimate, soonest }: AwaitedPlace): number | null {
  if (soonest !== null) return soonest
  const ends = endsOf(estimate)
  return ends && ends.from * Math.max(0, 1 + ONE_IN_TWENTY / Math.sqrt(ahead + 1))
}

/**
 * Until when someone who waits for all of these may be away from the hall; `null` where they should stay. `at` is the moment of which
 * the waits are, `now` the one at which it is said: no time is told that is past or nearly so.
 */
export function beBackBy(places: readonly AwaitedPlace[], { at, now }: Readonly<Record<'at' | 'now', Instant>>): Instant | null {
  const minutes = places.map(cautiousMinutes)
  const known = minutes.filter((each) => each !== null)
  if (known.length < minutes.length) return null
  return timeToBeBack(at + Math.min(...known) * MINUTE_MS, now)
}

/** The time that is told of somebody who is called no sooner than `soonest`, in milliseconds since the epoch; `null`: they should stay. */
export function timeToBeBack(soonest: number, now: Instant): Instant | null {
  const time = Math.floor(soonest / ROUNDED_TO_MS) * ROUNDED_TO_MS
  // Of no place at all the soonest is never, which is no time to tell.
  return Number.isFinite(time) && time - now >= WORTH_LEAVING_MS ? (time as Instant) : null
}

/** What to tell after `told`: an earlier time at once, a later one only where it is later by much. */
export function nextBeBack(told: Instant | null, reckoned: Instant | null): Instant | null {
  if (told === null || reckoned === null) return reckoned
  return reckoned < told || reckoned - told >= WORTH_PUTTING_OFF_MS ? reckoned : told
}
