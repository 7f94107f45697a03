import type { Weekday } from '#contract/words.ts'
import { minutesOf } from '../time.ts'
import type { HalfHourFigures } from './figures.ts'

/** Visitors of a half hour, seen and expected, recent days counting more; `days`: on how many it was open. */
type Tally = Readonly<{ seen: number; expected: number; days: number }>

/** How the visitors of a day spread over its half hours, and how those of each weekday differ from that. */
export type Profile = Readonly<{ everyDay: ReadonlyMap<number, Tally>; weekdays: ReadonlyMap<string, Tally> }>

export const EMPTY_PROFILE: Profile = { everyDay: new Map(), weekdays: new Map() }

/** The weight of a day halves in 46 business days, nine weeks. */
const KEPT = 0.985
/** So many visitors who came just as expected are taken as seen before any was: what little is known stays near the general. */
const AS_EVERY_HALF_HOUR = 5
const AS_EVERY_DAY = 200

const NOTHING: Tally = { seen: 0, expected: 0, days: 0 }

/** The mean of a Poisson rate under a gamma prior of mean 1 (Gelman et al. 2013, Bayesian Data Analysis, 2.6). */
const shrunken = ({ seen, expected }: Tally, strength: number): number => (seen + strength) / (expected + strength)

const keyOf = (weekday: Weekday, slot: number): string => `${weekday} ${slot}`

export const daysSeen = ({ everyDay }: Profile, slot: number): number => everyDay.get(slot)?.days ?? 0

/** How busy a half hour is against the mean of the day: 1 is as busy. */
export function shapeAt({ everyDay, weekdays }: Profile, weekday: Weekday, slot: number): number {
  const ofWeekday = weekdays.get(keyOf(weekday, slot)) ?? NOTHING
  return shrunken(everyDay.get(slot) ?? NOTHING, AS_EVERY_HALF_HOUR) * shrunken(ofWeekday, AS_EVERY_DAY)
}

export const openMinutes = ({ from, to }: Pick<HalfHourFigures, 'from' | 'to'>): number => minutesOf(to - from)

/** How many visitors a day brings for each visitor a minute of its mean: the minutes it is open, busy ones counting more. */
export const weightOf = (profile: Profile, weekday: Weekday, halfHours: readonly HalfHourFigures[]): number =>
  halfHours.reduce((sum, each) => sum + shapeAt(profile, weekday, each.slot) * openMinutes(each), 0)

const faded = <K>(tallies: ReadonlyMap<K, Tally>): Map<K, Tally> =>
  new Map([...tallies].map(([key, { seen, expected, days }]) => [key, { seen: seen * KEPT, expected: expected * KEPT, days }]))

function count<K>(tallies: Map<K, Tally>, key: K, { seen, expected }: Omit<Tally, 'days'>): void {
  const before = tallies.get(key) ?? NOTHING
  tallies.set(key, { seen: before.seen + seen, expected: before.expected + expected, days: before.days + 1 })
}

/** After one more day, on which `perMinute` visitors a minute came. */
export function withDay(
  profile: Profile,
  weekday: Weekday,
  { halfHours, perMinute }: Readonly<{ halfHours: readonly HalfHourFigures[]; perMinute: number }>,
): Profile {
  const [everyDay, weekdays] = [faded(profile.everyDay), faded(profile.weekdays)]
  for (const halfHour of halfHours) {
    const { slot, arrivals: seen } = halfHour
    const even = perMinute * openMinutes(halfHour)
    count(weekdays, keyOf(weekday, slot), { seen, expected: even * shrunken(everyDay.get(slot) ?? NOTHING, AS_EVERY_HALF_HOUR) })
    count(everyDay, slot, { seen, expected: even })
  }
  return { everyDay, weekdays }
}
