import type { ExpectedDay, ExpectedHalfHour } from './expectation.ts'
import { type DayOpening, emptyHalfHours, type HalfHourFigures, meanWaitMinutes } from './figures.ts'
import type { OutlookModel } from './learn.ts'
import type { OfficeCalendar } from './office-calendar.ts'

/** What is expected of a day with these hours: the office's, or those of the service that was learned. */
export function expectDay(model: OutlookModel, hours: DayOpening, calendar: OfficeCalendar): ExpectedDay {
  const halfHours = emptyHalfHours(hours, calendar.zone).map((each) => expectHalfHour(model, each))
  return { ...hours, reasons: [], halfHours }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function expectHalfHour({ days }: OutlookModel, { slot, from, to }: HalfHourFigures): ExpectedHalfHour {
  const known = days.flatMap(({ halfHours }) => halfHours.filter((each) => each.slot === slot))
  const waits = known.map(meanWaitMinutes).filter((wait) => wait !== null)
  if (waits.length < 3) return { slot, from, to, arrivals: null, wait: null }
  const middle = mean(waits)
  return {
    slot,
    from,
    to,
    arrivals: mean(known.map(({ arrivals }) => arrivals)),
    wait: { low: middle * 0.6, middle, high: middle * 1.6 },
  }
}
