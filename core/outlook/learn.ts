import { WEEKDAYS, type Weekday } from '#contract/words.ts'
import { weekdayOf } from '../time.ts'
import { featuresOf, OTHER_FEATURES } from './day-features.ts'
import type { DayFigures } from './figures.ts'
import { type OfficeCalendar, remembered } from './office-calendar.ts'
import { daysSeen, EMPTY_PROFILE, type Profile, weightOf, withDay } from './profile.ts'
import { learned, newRegression, type Prior, type Regression } from './regression.ts'
import { type Waits, withWaits } from './waits.ts'

/**
 * What an office's days have taught: how many visitors a minute such a day brings (as logarithm, by the features of the day), how they
 * spread over it, and how long they wait then. `usual`: the logarithm on the first day, from which loads are told.
 */
export type OutlookModel = Readonly<{
  visitors: Regression | null
  usual: number
  daysOn: Readonly<Record<Weekday, number>>
  profile: Profile
  waits: Waits
}>

/** Deviations of logarithms: 0.15 is about 15 %. The level drifts by 1 % a day. */
const LEVEL = { deviation: 0.5, drift: 0.01 } as const
const WEEKDAY: Prior = { mean: 0, deviation: 0.15, drift: 0.001 }
const OTHERS = {
  'after-closed-days': 0.2,
  'month-start': 0.12,
  'month-end': 0.12,
  season: 0.4,
  'lucky-date': 0.3,
} as const satisfies Record<(typeof OTHER_FEATURES)[number], number>
const NOISE = { deviation: 0.25, degrees: 4 } as const
/** Nobody at all is counted as half a visitor: it has a logarithm, and is known to be little. */
const NOBODY = 0.5

/** Before any day. */
export const UNTAUGHT: OutlookModel = {
  visitors: null,
  usual: 0,
  daysOn: { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 },
  profile: EMPTY_PROFILE,
  waits: new Map(),
}

const newVisitors = (level: number): Regression =>
  newRegression(
    [
      { mean: level, ...LEVEL },
      ...WEEKDAYS.map(() => WEEKDAY),
      ...OTHER_FEATURES.map((feature) => ({ mean: 0, deviation: OTHERS[feature], drift: 0.001 })),
    ],
    NOISE,
  )

/** Learns from days that are over, in the order of time; days on which the office was closed may be among them. */
export function learn(history: readonly DayFigures[], calendar: OfficeCalendar): OutlookModel {
  const known = remembered(calendar)
  return history.reduce((model, day) => taughtBy(model, day, known), UNTAUGHT)
}

/** After one more day. */
export function taughtBy(model: OutlookModel, { day, halfHours }: DayFigures, calendar: OfficeCalendar): OutlookModel {
  const arrivals = halfHours.reduce((sum, each) => sum + each.arrivals, 0)
  if (halfHours.length === 0 || (model.visitors === null && arrivals === 0)) return model
  const weekday = weekdayOf(day)
  const load = loadOf(model.profile, weekday, halfHours)
  const before = model.visitors ?? newVisitors(load.value)
  return {
    visitors: learned(before, [1, ...featuresOf(day, calendar)], load),
    usual: model.visitors === null ? load.value : model.usual,
    daysOn: { ...model.daysOn, [weekday]: model.daysOn[weekday] + 1 },
    profile: withDay(model.profile, weekday, { halfHours, perMinute: Math.exp(load.value) }),
    waits: withWaits(model.waits, halfHours, load.value - (model.visitors === null ? load.value : model.usual)),
  }
}

/** Visitors a minute as logarithm, by the half hours that were open before; a count is as uncertain as Poisson's. */
function loadOf(profile: Profile, weekday: Weekday, all: readonly DayFigures['halfHours'][number][]) {
  const known = all.filter(({ slot }) => daysSeen(profile, slot) > 0)
  const halfHours = known.length > 0 ? known : all
  const visitors = Math.max(
    NOBODY,
    halfHours.reduce((sum, { arrivals }) => sum + arrivals, 0),
  )
  return { value: Math.log(visitors / weightOf(profile, weekday, halfHours)), sampling: 1 / visitors }
}
