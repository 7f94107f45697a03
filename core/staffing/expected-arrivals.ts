import type { Opening } from '#contract/events.ts'
import type { ExpectedHalfHour } from '../outlook/expectation.ts'
import { type DayFigures, type DayOpening, emptyHalfHours } from '../outlook/figures.ts'
import { minutesMs, minutesOf } from '../time.ts'

/** Arrivals are told in stretches of so many minutes, so that half hours may begin whenever the office opens. */
export const STRETCH_MINUTES = 5

/** Half hours of the clock with who is expected in them; `null`: never open before. */
type Expected = readonly Pick<ExpectedHalfHour, 'from' | 'to' | 'arrivals'>[]

/** What a day of these hours brings if it is as the mean of those that were. */
export function meanDay(days: readonly DayFigures[], hours: DayOpening, zone: string): Expected {
  const open = days.filter(({ opening }) => opening !== null)
  return emptyHalfHours(hours, zone).map(({ slot, from, to }) => {
    const seen = open.flatMap(({ halfHours }) => halfHours.filter((each) => each.slot === slot))
    const arrivals = seen.reduce((sum, each) => sum + each.arrivals, 0)
    return { from, to, arrivals: seen.length === 0 ? null : arrivals / seen.length }
  })
}

/**
 * Visitors expected in each stretch from an opening on, even within a half hour of the clock. A half hour that was never open before is
 * taken to be as busy as the nearest one that was.
 */
export function arrivalsFrom(halfHours: Expected, { from, to }: Opening): readonly number[] {
  const rates = ratesOf(halfHours)
  const step = minutesMs(STRETCH_MINUTES)
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, stretch) => {
    const [begins, ends] = [from + stretch * step, Math.min(from + (stretch + 1) * step, to)]
    return halfHours.reduce((sum, each, place) => {
      const overlap = Math.max(0, Math.min(each.to, ends) - Math.max(each.from, begins))
      return sum + minutesOf(overlap) * (rates[place] ?? 0)
    }, 0)
  })
}

/** Visitors a minute of each half hour. */
function ratesOf(halfHours: Expected): readonly number[] {
  const known = halfHours.map(({ from, to, arrivals }) => (arrivals === null ? null : arrivals / minutesOf(to - from)))
  return known.map((rate, place) => rate ?? nearest(known, place))
}

function nearest(rates: readonly (number | null)[], place: number): number {
  for (let away = 1; away < rates.length; away++) {
    const rate = rates[place - away] ?? rates[place + away]
    if (typeof rate === 'number') return rate
  }
  return 0
}
