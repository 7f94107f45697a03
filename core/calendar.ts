import type { Opening } from '#contract/events.ts'
import type { Day, Instant, LocalText } from '#contract/primitives.ts'
import type { DayHours, OfficeSettings } from '#contract/settings.ts'
import type { ClosedBecause } from '#contract/words.ts'
import { addDays, dayOf, instantAt, startOfDay, weekdayOf } from './time.ts'

/** Public holidays come from a package, so they are handed in. */
export type IsHoliday = (day: Day) => boolean

/** How far ahead the next opening is looked for: longer than any closing an office announces. */
const LOOK_AHEAD_DAYS = 60

/** One business day of an office: its calendar span in the office's zone and its opening hours as instants. */
export type BusinessDay = Readonly<{ day: Day; span: Opening; opening: Opening | null; nextOpening: Opening | null }>

const inYearlyClosing = (day: Day, { from, to }: { from: string; to: string }): boolean => {
  const monthDay = day.slice(5)
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to
}

/** Which rule of the calendar decides on a day, and its hours: a special day overrules the yearly closings, these the holidays, these the week. */
function ruleOn(
  settings: OfficeSettings,
  day: Day,
  isHoliday: IsHoliday,
): Readonly<{ because: ClosedBecause; hours: DayHours; note: LocalText | null }> {
  const special = settings.specialDays.find((candidate) => candidate.day === day)
  if (special) return { because: 'special', hours: special.hours, note: special.note ?? null }
  if (settings.yearlyClosings.some((closing) => inYearlyClosing(day, closing)))
    return { because: 'yearly', hours: null, note: null }
  if (settings.holidays !== null && isHoliday(day)) return { because: 'holiday', hours: null, note: null }
  return { because: 'weekday', hours: settings.hours[weekdayOf(day)], note: null }
}

export const hoursOn = (settings: OfficeSettings, day: Day, isHoliday: IsHoliday): DayHours =>
  ruleOn(settings, day, isHoliday).hours

/** Why an office is closed on a day, and what it says of the day in its own words; each `null` where there is nothing to say. */
export function dayRemarks(
  settings: OfficeSettings,
  day: Day,
  isHoliday: IsHoliday,
): Readonly<{ closedBecause: ClosedBecause | null; note: LocalText | null }> {
  const { because, hours, note } = ruleOn(settings, day, isHoliday)
  return { closedBecause: hours === null ? because : null, note }
}

/** Opening hours of a day as instants. */
export function openingOn(settings: OfficeSettings, day: Day, isHoliday: IsHoliday): Opening | null {
  const hours = hoursOn(settings, day, isHoliday)
  return hours && { from: instantAt(settings.timeZone, day, hours.from), to: instantAt(settings.timeZone, day, hours.to) }
}

/** A calendar day from its first instant to that of the next. */
export const spanOf = (zone: string, day: Day): Opening => ({
  from: startOfDay(zone, day),
  to: startOfDay(zone, addDays(day, 1)),
})

/** The business day that `now` falls in: the calendar day of the office's zone, whatever the machine's zone is. */
export function businessDay(settings: OfficeSettings, now: Instant, isHoliday: IsHoliday): BusinessDay {
  const zone = settings.timeZone
  const day = dayOf(zone, now)
  let nextOpening: Opening | null = null
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS && nextOpening === null; ahead++)
    nextOpening = openingOn(settings, addDays(day, ahead), isHoliday)
  return {
    day,
    span: spanOf(zone, day),
    opening: openingOn(settings, day, isHoliday),
    nextOpening,
  }
}
