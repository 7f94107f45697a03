import { weekdayOf } from '../time.ts'
import { featuresOf } from './day-features.ts'
import type { ExpectedDay, ExpectedHalfHour } from './expectation.ts'
import { type DayOpening, emptyHalfHours, type HalfHourFigures } from './figures.ts'
import type { OutlookModel } from './learn.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { daysSeen, openMinutes, shapeAt } from './profile.ts'
import { reasonsFor } from './reasons.ts'
import { forecast } from './regression.ts'
import { expectedWait, FEWEST_DAYS } from './waits.ts'

/** What is expected of a day with these hours: the office's, or those of the service that was learned. */
export function expectDay(model: OutlookModel, hours: DayOpening, calendar: OfficeCalendar): ExpectedDay {
  const halfHours = emptyHalfHours(hours, calendar.zone)
  if (halfHours.length === 0 || !model.visitors) return { ...hours, reasons: [], halfHours: halfHours.map(unknown) }
  const features = featuresOf(hours.day, calendar)
  const visitors = forecast(model.visitors, [1, ...features])
  const weekday = weekdayOf(hours.day)
  const load = { mean: visitors.mean - model.usual, variance: visitors.variance }
  const expected = ({ slot, from, to }: HalfHourFigures): ExpectedHalfHour => {
    const arrivals = Math.exp(visitors.mean) * shapeAt(model.profile, weekday, slot) * openMinutes({ from, to })
    const isKnown = daysSeen(model.profile, slot) >= FEWEST_DAYS
    return { slot, from, to, arrivals: isKnown ? arrivals : null, wait: expectedWait(model.waits, slot, { load, arrivals }) }
  }
  return { ...hours, reasons: reasonsFor(model, features), halfHours: halfHours.map(expected) }
}

const unknown = ({ slot, from, to }: HalfHourFigures): ExpectedHalfHour => ({ slot, from, to, arrivals: null, wait: null })
