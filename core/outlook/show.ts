import type { DayOutlook, HalfHourOutlook } from '#contract/outlook.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { lampOf, shownRange } from '../estimate.ts'
import type { ExpectedDay, ExpectedHalfHour } from './expectation.ts'

type Limits = OfficeSettings['lamp']

/** An expected day as it is shown: waits rounded as everywhere, lamps by the office's own limits. */
export function shownDay({ day, opening, reasons, halfHours }: ExpectedDay, limits: Limits): DayOutlook {
  return {
    day,
    opening,
    lamp: dayLamp(halfHours, limits),
    reasons,
    halfHours: halfHours.map((halfHour) => shownHalfHour(halfHour, limits)),
  }
}

const shownHalfHour = ({ from, to, wait }: ExpectedHalfHour, limits: Limits): HalfHourOutlook => ({
  from,
  to,
  waitMinutes: wait?.middle ?? null,
  wait: shownRange(wait),
  lamp: wait && lampOf(wait.middle, limits),
})

/** By the wait that a visitor of this day meets on average; nothing is said of a day of which half the visitors are not known of. */
function dayLamp(halfHours: readonly ExpectedHalfHour[], limits: Limits): DayOutlook['lamp'] {
  const known = halfHours.flatMap(({ arrivals, wait }) => (arrivals === null || wait === null ? [] : [{ arrivals, wait }]))
  const visitors = known.reduce((sum, { arrivals }) => sum + arrivals, 0)
  if (known.length * 2 < halfHours.length || !(visitors > 0)) return null
  return lampOf(known.reduce((sum, { arrivals, wait }) => sum + arrivals * wait.middle, 0) / visitors, limits)
}
