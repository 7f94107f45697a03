import { Temporal } from 'temporal-polyfill'
import type { Day } from '#contract/primitives.ts'
import { addDays, startOfDay } from '#core/time.ts'

const DAY_MS = 86_400_000

/**
 * The zone a day is replayed in. A day of a trace has 86,400 seconds whatever the clocks did, so where they changed on that day
 * its office lives by the offset of noon: then every row falls on its own date and no wait is an hour too long or too short.
 */
export function zoneOn(day: Day, zone: string): string {
  const length = startOfDay(zone, addDays(day, 1)) - startOfDay(zone, day)
  if (length === DAY_MS) return zone
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offset
}
