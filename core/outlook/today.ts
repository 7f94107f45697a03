import type { ErrandFact } from '#contract/statistics.ts'
import { type DayFigures, type DayOpening, halfHoursOf } from './figures.ts'

/** Of those who came in a half hour this share may still be waiting when its mean is told. */
const WAITING_STILL = 0.1

const isUncalled = ({ firstCalledAt, outcome }: ErrandFact): boolean => firstCalledAt === null && outcome === 'open'

/**
 * The open day as far as it has come. A half hour counts once nearly all who came in it have been called: until then the mean would
 * be of the quickest alone.
 */
export function soFar(facts: readonly ErrandFact[], hours: DayOpening, zone: string): DayFigures {
  const all = halfHoursOf(facts, hours, zone)
  const uncalled = halfHoursOf(facts.filter(isUncalled), hours, zone).halfHours
  const isTold = (place: number, arrivals: number): boolean => (uncalled[place]?.arrivals ?? 0) <= arrivals * WAITING_STILL
  const halfHours = all.halfHours.map((each, place) => (isTold(place, each.arrivals) ? each : { ...each, waited: 0, waitMs: 0 }))
  return { ...all, halfHours }
}
