import type { Day } from '#contract/primitives.ts'
import { type OutlookReason, WEEKDAYS } from '#contract/words.ts'
import { addDays, weekdayOf } from '../time.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { isLuckyDate, restOfMonth, seasonOn } from './special-dates.ts'

type OtherReason = Exclude<OutlookReason, 'weekday'>

/** What the calendar knows of a day, in this order: the weekday, then what else may bring more visitors or fewer. */
export const OTHER_FEATURES = [
  'after-closed-days',
  'month-start',
  'month-end',
  'season',
  'lucky-date',
] as const satisfies readonly OtherReason[]

/** Business days that begin and end a month. */
const MONTH_START_DAYS = 2
const MONTH_END_DAYS = 3
/** So far back no closing of an office reaches. */
const LONGEST_CLOSING_DAYS = 20

/** How much of each feature a day has: 0 none, 1 all of it. */
export function featuresOf(day: Day, calendar: OfficeCalendar): readonly number[] {
  const weekday = weekdayOf(day)
  const isOpen = (other: Day): boolean => calendar.openingOn(other) !== null
  const others = {
    'after-closed-days': Number(isAfterClosedDays(day, isOpen)),
    'month-start': Number(openDays(restOfMonth(day, -1), isOpen, MONTH_START_DAYS) < MONTH_START_DAYS),
    'month-end': Number(openDays(restOfMonth(day, 1), isOpen, MONTH_END_DAYS) < MONTH_END_DAYS),
    season: seasonOn(day),
    'lucky-date': Number(isLuckyDate(day)),
  } as const satisfies Record<OtherReason, number>
  return [...WEEKDAYS.map((each) => Number(each === weekday)), ...OTHER_FEATURES.map((each) => others[each])]
}

/** The features of such a weekday as it usually is. */
export function usualFeatures(day: Day): readonly number[] {
  const weekday = weekdayOf(day)
  return [...WEEKDAYS.map((each) => Number(each === weekday)), ...OTHER_FEATURES.map(() => 0)]
}

type IsOpen = (day: Day) => boolean

/** Whether the office was closed the day before though it is open on that weekday otherwise: a Monday as such is none. */
function isAfterClosedDays(day: Day, isOpen: IsOpen): boolean {
  for (let before = addDays(day, -1), count = 0; count < LONGEST_CLOSING_DAYS && !isOpen(before); count++) {
    if ([-14, -7, 7, 14].some((away) => isOpen(addDays(before, away)))) return true
    before = addDays(before, -1)
  }
  return false
}

/** Open days among these, counted to `most`. */
function openDays(days: Iterable<Day>, isOpen: IsOpen, most: number): number {
  let count = 0
  for (const day of days) {
    if (isOpen(day)) count += 1
    if (count === most) break
  }
  return count
}
