import type { Opening } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { openingOn } from '#core/calendar.ts'
import { factsOf } from '#core/statistics.ts'
import { addDays, instant, minutesMs, weekdayOf } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { idealDay } from './lived-day.ts'
import { chance, lognormal, type Random, seededRandom } from './random.ts'
import { ordinaryVisitors, wardDay } from './ward-day.ts'
import * as ward from './ward-parameters.ts'
import * as year from './year-parameters.ts'

/** A day of a generated year, played in the core; `opening` is `null` and nobody came on a closed day. */
export type YearDay = Readonly<{ day: Day; opening: Opening | null; facts: readonly ErrandFact[] }>

const BEFORE_OPENING_MINUTES = 15

/** The days of a ward from one to another, both included, as visitors by the calendar and the usual counters make them. */
export function* wardYear(
  settings: OfficeSettings,
  { from, to, seed }: { from: Day; to: Day; seed: number },
): Generator<YearDay> {
  const random = seededRandom(seed)
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const opening = openingOn(settings, day, isHoliday)
    const facts = opening ? playedDay(settings, { day, opening }, random) : []
    yield { day, opening, facts }
  }
}

function playedDay(settings: OfficeSettings, { day, opening }: { day: Day; opening: Opening }, random: Random) {
  const firstErrands = firstErrandsOn(settings, day)
  const visitors = Math.round(visitorsExpected(settings, day, firstErrands) * chanceOfTheDay(random))
  const visits = wardDay(settings, opening, { seed: Math.floor(random() * 2 ** 32), visitors, firstErrands })
  const at = instant(opening.from - minutesMs(BEFORE_OPENING_MINUTES))
  return factsOf(idealDay(settings, { at, visits }).office)
}

/** What visitors come for first on a day: the ordinary weights, more of some in the moving season and on lucky dates. */
function firstErrandsOn(settings: OfficeSettings, day: Day): ReadonlyMap<string, number> {
  const height = seasonHeight(day)
  const isLucky = year.LUCKY_DATES.includes(day.slice(5))
  return new Map(
    settings.services.map(({ id }) => {
      const season = 1 + height * ((year.SEASON_PEAK.get(id) ?? 1) - 1)
      const lucky = isLucky && id === 'koseki' ? year.LUCKY_KOSEKI : 1
      return [id, (ward.FIRST_ERRAND.get(id) ?? ward.OTHER_SERVICE_WEIGHT) * season * lucky]
    }),
  )
}

/** Between the given dates in a straight line; 0 to 1. */
function seasonHeight(day: Day): number {
  const place = year.SEASON.findIndex(([from]) => from > day.slice(5))
  const [before, after] = [year.SEASON[place - 1], year.SEASON[place]]
  if (!before || !after) return 0
  const at = (monthDay: string): number => Date.parse(`${day.slice(0, 4)}-${monthDay}`)
  const passed = (at(day.slice(5)) - at(before[0])) / (at(after[0]) - at(before[0]))
  return before[1] + passed * (after[1] - before[1])
}

const total = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((sum, weight) => sum + weight, 0)

function visitorsExpected(settings: OfficeSettings, day: Day, firstErrands: ReadonlyMap<string, number>): number {
  const ordinary = new Map(settings.services.map(({ id }) => [id, ward.FIRST_ERRAND.get(id) ?? ward.OTHER_SERVICE_WEIGHT]))
  const isOpen = (other: Day): boolean => openingOn(settings, other, isHoliday) !== null
  return [
    ordinaryVisitors(settings) * (total(firstErrands) / total(ordinary)),
    year.WEEKDAY[weekdayOf(day)],
    isAfterHoliday(day, isOpen) ? year.AFTER_HOLIDAY : 1,
    businessDaysTo(day, -1, isOpen) < year.MONTH_START.days ? year.MONTH_START.factor : 1,
    businessDaysTo(day, 1, isOpen) < year.MONTH_END.days ? year.MONTH_END.factor : 1,
  ].reduce((product, factor) => product * factor)
}

type IsOpen = (day: Day) => boolean

/** Whether the office was closed the day before for another reason than an ordinary weekend. */
function isAfterHoliday(day: Day, isOpen: IsOpen): boolean {
  for (let before = addDays(day, -1); !isOpen(before); before = addDays(before, -1))
    if (!['sat', 'sun'].includes(weekdayOf(before))) return true
  return false
}

/** Business days of the same month before (`step` -1) or after (1) a day. */
function businessDaysTo(day: Day, step: 1 | -1, isOpen: IsOpen): number {
  let count = 0
  for (let other = addDays(day, step); other.slice(0, 7) === day.slice(0, 7); other = addDays(other, step))
    if (isOpen(other)) count += 1
  return count
}

function chanceOfTheDay(random: Random): number {
  const rain = chance(random, year.RAIN.share) ? year.RAIN.factor : 1
  return rain * lognormal(random, 1, year.DAY_VARIATION)
}
