import { Temporal } from 'temporal-polyfill'
import type { Day, Instant, WallTime } from '#contract/primitives.ts'
import { WEEKDAYS, type Weekday } from '#contract/words.ts'

/** Time in an office: instants are handed in, days and wall times are reckoned in the office's zone, never in the machine's. */

export const instant = (ms: number): Instant => ms as Instant

const MINUTE_MS = 60_000

/** Whole and broken minutes of a duration in milliseconds. */
export const minutesOf = (ms: number): number => ms / MINUTE_MS
export const minutesMs = (minutes: number): number => minutes * MINUTE_MS

const zoned = (zone: string, at: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** The calendar day of an instant in a zone. */
export const dayOf = (zone: string, at: Instant): Day => zoned(zone, at).toPlainDate().toString() as Day

/** The hour of the day, 0 to 23, of an instant in a zone. */
export const hourOf = (zone: string, at: Instant): number => zoned(zone, at).hour

/** An instant as ISO 8601 with the zone's offset: `2026-11-24T08:45:00+09:00`. */
export const isoIn = (zone: string, at: Instant): string =>
  zoned(zone, at).toString({ timeZoneName: 'never', smallestUnit: 'second' })

export const addDays = (day: Day, count: number): Day => Temporal.PlainDate.from(day).add({ days: count }).toString() as Day

export function weekdayOf(day: Day): Weekday {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]
  if (weekday === undefined) throw new Error(`no weekday for ${day}`)
  return weekday
}

/**
 * The instant of a wall time on a day. A time that a clock change skips or doubles is taken as Temporal's `compatible` does:
 * the later, and the earlier one. `24:00` is the next midnight.
 */
export function instantAt(zone: string, day: Day, time: WallTime): Instant {
  if (time === '24:00') return startOfDay(zone, addDays(day, 1))
  return instant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: `${time}:00` }).epochMilliseconds)
}

/** The first instant of a day in a zone: midnight, or the end of the gap where clocks skip it. */
export const startOfDay = (zone: string, day: Day): Instant =>
  instant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds)
