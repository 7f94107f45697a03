import type { Weekday } from '#contract/words.ts'

/**
 * What makes the days of a year differ. "Domain" marks what public sources say of ward offices, mostly without a figure; "ours" marks
 * the figures that we chose. Each is a factor on the visitors of an ordinary day.
 */

/** Domain: Mondays are busy. Ours: by how much, and the rest of the week. */
export const WEEKDAY = { mon: 1.2, tue: 1, wed: 0.95, thu: 0.94, fri: 1.01, sat: 1, sun: 0.8 } as const satisfies Record<
  Weekday,
  number
>

/** Domain: the day after a holiday is busy. Ours: 25 % more; the weekend itself is in Monday's factor. */
export const AFTER_HOLIDAY = 1.25

/** Domain: month start and end are busy. Ours: so many business days of each, and by how much. */
export const MONTH_START = { days: 2, factor: 1.12 } as const
export const MONTH_END = { days: 3, factor: 1.14 } as const

/**
 * Domain: busy from mid-March to early April, when a quarter to a third of the year's moving notices fall in two months. Ours: how the
 * season comes and goes (month and day, share of its height), and how much more comes for what at its height.
 */
export const SEASON = [
  ['03-08', 0],
  ['03-22', 0.8],
  ['03-29', 1],
  ['04-05', 1],
  ['04-16', 0],
] as const
export const SEASON_PEAK: ReadonlyMap<string, number> = new Map([
  ['jusho', 2.4],
  ['mynumber', 1.3],
  ['kokuho', 1.5],
  ['inkan', 1.4],
  ['shomei', 1.25],
  ['annai', 1.3],
])

/** Domain: lucky and pun dates bring marriages (11/22, 3/3). Ours: the other dates, and how many times as many family-register notices. */
export const LUCKY_DATES: readonly string[] = ['02-22', '03-03', '07-07', '08-08', '11-11', '11-22', '12-24', '12-25']
export const LUCKY_KOSEKI = 3

/** Domain: rainy days are quiet. Ours: how often, and by how much. */
export const RAIN = { share: 0.28, factor: 0.9 } as const

/** Ours: what nobody can know beforehand, as coefficient of variation of a day's visitors; with rain it is about 16 %. */
export const DAY_VARIATION = 0.15
