import type { Day } from '#contract/primitives.ts'
import { weekdayOf } from '../time.ts'
import { featuresOf, usualFeatures } from './day-features.ts'
import type { ExpectedDay, ExpectedHalfHour } from './expectation.ts'
import { type DayOpening, emptyHalfHours, type HalfHourFigures } from './figures.ts'
import type { OutlookModel } from './learn.ts'
import type { OfficeCalendar } from './office-calendar.ts'
import { daysSeen, openMinutes, shapeAt } from './profile.ts'
import { reasonsFor } from './reasons.ts'
import { forecast } from './regression.ts'
import { expectedWait, FEWEST_DAYS } from './waits.ts'

/** What is expected of a day with these hours: the office's, or those of the service that was learned. */
export const expectDay = (model: OutlookModel, hours: DayOpening, calendar: OfficeCalendar): ExpectedDay =>
  expectWith(model, hours, { zone: calendar.zone, features: featuresOf(hours.day, calendar) })

/** What is expected of the day's weekday as it usually is: no holiday before it, no month's end, no season. */
export const expectUsualDay = (model: OutlookModel, hours: DayOpening, { zone }: OfficeCalendar): ExpectedDay =>
  expectWith(model, hours, { zone, features: usualFeatures(hours.day) })

/** By how much the visitors of a day vary about what is expected of it (coefficient of variation); `null`: nothing was learned. */
export function volumeVariation({ visitors }: OutlookModel, day: Day): number | null {
  return visitors && Math.sqrt(Math.exp(forecast(visitors, [1, ...usualFeatures(day)]).variance) - 1)
}

type Circumstances = Readonly<{ zone: string; features: readonly number[] }>

function expectWith(model: OutlookModel, hours: DayOpening, { zone, features }: Circumstances): ExpectedDay {
  const halfHours = emptyHalfHours(hours, zone)
  if (halfHours.length === 0 || !model.visitors) return { ...hours, reasons: [], halfHours: halfHours.map(unknown) }
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
