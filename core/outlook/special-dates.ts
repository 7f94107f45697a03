import type { Day } from '#contract/primitives.ts'
import { addDays } from '../time.ts'

/**
 * Dates that are read as a wish, or whose digits repeat: couples hand in marriages on them. Sendai took 109 notices on a 22 November
 * against 13 on an ordinary day (youthtrendlab.net), Hanshin's cities five times as many on 22 February 2022 (Kobe Shimbun), Ota's
 * office had its line at the door on 7 July 2025, the 7.7.7 of Reiwa (Arab News Japan).
 */
const LUCKY_DATES: ReadonlySet<string> = new Set(['02-22', '03-03', '07-07', '08-08', '11-11', '11-22', '12-24', '12-25'])
/** The first year of Reiwa is 2019. */
const YEAR_BEFORE_REIWA = 2018

export function isLuckyDate(day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number)
  return LUCKY_DATES.has(day.slice(5)) || (month === date && year === YEAR_BEFORE_REIWA + (month ?? 0))
}

/** Mid-March to early April: how the moving season rises and falls, 1 at its height. */
const SEASON = [
  ['03-10', 0],
  ['03-25', 1],
  ['04-05', 1],
  ['04-15', 0],
] as const satisfies readonly (readonly [monthDay: string, height: number])[]

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** How much of the moving season a day has, 0 to 1. */
export function seasonOn(day: Day): number {
  const next = SEASON.findIndex(([from]) => from > day.slice(5))
  const [before, after] = [SEASON[next - 1], SEASON[next]]
  if (!before || !after) return 0
  const year = day.slice(0, 5)
  const passed = daysBetween(year + before[0], day) / daysBetween(year + before[0], year + after[0])
  return before[1] + passed * (after[1] - before[1])
}

/** The days of the same month before (`step` -1) or after (1) a day. */
export function* restOfMonth(day: Day, step: 1 | -1): Generator<Day> {
  for (let other = addDays(day, step); other.slice(0, 7) === day.slice(0, 7); other = addDays(other, step)) yield other
}
