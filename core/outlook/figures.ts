import type { Opening } from '#contract/events.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { instant, minutesMs, minutesOf, startOfDay } from '../time.ts'

const HALF_HOUR_MS = minutesMs(30)
/** Fewer waits than this give no mean: it would be somebody's own wait. */
const FEWEST_WAITS = 5

/**
 * What happened to those who came in one half hour. `slot` counts half hours of the wall clock from midnight, so that the same
 * time of day has the same number on every day; the first and the last may be cut short by the hours. `waitMs`: all waits together.
 */
export type HalfHourFigures = Readonly<{
  slot: number
  from: Instant
  to: Instant
  arrivals: number
  waited: number
  waitMs: number
}>

/** One day in half hours; none where the office was closed. */
export type DayFigures = Readonly<{ day: Day; opening: Opening | null; halfHours: readonly HalfHourFigures[] }>

/** A day and its hours: the office's, or those of one service. */
export type DayOpening = Readonly<{ day: Day; opening: Opening | null }>

/** The half hours of a day's opening, with nobody in them. */
export function emptyHalfHours({ day, opening }: DayOpening, zone: string): readonly HalfHourFigures[] {
  if (!opening) return []
  const midnight = startOfDay(zone, day)
  const first = Math.floor((opening.from - midnight) / HALF_HOUR_MS)
  const last = Math.ceil((opening.to - midnight) / HALF_HOUR_MS)
  return Array.from({ length: last - first }, (_, place) => ({
    slot: first + place,
    from: instant(Math.max(opening.from, midnight + (first + place) * HALF_HOUR_MS)),
    to: instant(Math.min(opening.to, midnight + (first + place + 1) * HALF_HOUR_MS)),
    arrivals: 0,
    waited: 0,
    waitMs: 0,
  }))
}

/** A day's errands by the half hour in which their ticket was given. Whoever came outside the hours counts to the nearest half hour. */
export function halfHoursOf(
  facts: readonly Pick<ErrandFact, 'issuedAt' | 'waitMs'>[],
  hours: DayOpening,
  zone: string,
): DayFigures {
  const halfHours = emptyHalfHours(hours, zone).map((each) => ({ ...each }))
  for (const { issuedAt, waitMs } of facts) {
    const halfHour = halfHours.find(({ to }) => issuedAt < to) ?? halfHours.at(-1)
    if (!halfHour) continue
    halfHour.arrivals += 1
    if (waitMs === null) continue
    halfHour.waited += 1
    halfHour.waitMs += waitMs
  }
  return { ...hours, halfHours }
}

/** Mean wait in minutes of those who came in the half hour; `null` where too few did. */
export const meanWaitMinutes = ({ waited, waitMs }: HalfHourFigures): number | null =>
  waited < FEWEST_WAITS ? null : minutesOf(waitMs / waited)
