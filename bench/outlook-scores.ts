import type { Day } from '#contract/primitives.ts'
import { expectDay } from '#core/outlook/expect.ts'
import type { ExpectedWait } from '#core/outlook/expectation.ts'
import type { DayFigures, HalfHourFigures } from '#core/outlook/figures.ts'
import { type OutlookModel, taughtBy, UNTAUGHT } from '#core/outlook/learn.ts'
import type { OfficeCalendar } from '#core/outlook/office-calendar.ts'
import { addDays, minutesOf, weekdayOf } from '#core/time.ts'
import { rounded } from './measure.ts'

/** What was expected of a half hour, and what three plain ways would have said; `null`: nothing. Waits in minutes. */
type Guess = Readonly<{ arrivals: number | null; wait: number | null }>
export type Scored = Readonly<{
  day: Day
  arrivals: number
  wait: number | null
  range: ExpectedWait | null
  ours: Guess
  lastWeek: Guess
  sameWeekdays: Guess
  everyDay: Guess
}>

const waitOf = ({ waited, waitMs }: HalfHourFigures): number | null => (waited === 0 ? null : minutesOf(waitMs / waited))

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const meanOf = (days: readonly DayFigures[], slot: number): Guess => {
  const halfHours = days.flatMap((day) => day.halfHours.filter((each) => each.slot === slot))
  return {
    arrivals: mean(halfHours.map(({ arrivals }) => arrivals)),
    wait: mean(halfHours.map(waitOf).filter((wait) => wait !== null)),
  }
}

/** What had been learned before any day, after the first, after the second … */
function modelsAfter(days: readonly DayFigures[], calendar: OfficeCalendar): readonly OutlookModel[] {
  const models = [UNTAUGHT]
  for (const day of days) models.push(taughtBy(models.at(-1) ?? UNTAUGHT, day, calendar))
  return models
}

/**
 * Days as they would have been expected from what was known `daysAhead` days before each. The same weekday of the week before is the
 * last one on which the office was open.
 */
export function scores(
  history: readonly DayFigures[],
  calendar: OfficeCalendar,
  { from, daysAhead }: { from: Day; daysAhead: number },
): readonly Scored[] {
  const days = history.filter(({ halfHours }) => halfHours.length > 0)
  const models = modelsAfter(days, calendar)
  return days
    .filter(({ day }) => day >= from)
    .flatMap((today) => {
      const known = days.filter(({ day }) => day <= addDays(today.day, -daysAhead))
      const expected = expectDay(models[known.length] ?? UNTAUGHT, today, calendar)
      const same = known.filter(({ day }) => weekdayOf(day) === weekdayOf(today.day))
      return today.halfHours.map((halfHour, place): Scored => {
        const { arrivals = null, wait: range = null } = expected.halfHours[place] ?? {}
        return {
          day: today.day,
          arrivals: halfHour.arrivals,
          wait: waitOf(halfHour),
          range,
          ours: { arrivals, wait: range?.middle ?? null },
          lastWeek: meanOf(same.slice(-1), halfHour.slot),
          sameWeekdays: meanOf(same, halfHour.slot),
          everyDay: meanOf(known, halfHour.slot),
        }
      })
    })
}

/** Ours, and what anybody would guess. */
const WAYS = {
  ours: 'ours',
  lastWeek: 'same weekday last week',
  sameWeekdays: 'mean of same weekdays',
  everyDay: 'mean of all days',
} as const satisfies Record<Exclude<keyof Scored, 'day' | 'arrivals' | 'wait' | 'range'>, string>
const EVERY_WAY = Object.keys(WAYS) as readonly (keyof typeof WAYS)[]

/** Mean absolute errors, over the half hours of which every way says something. */
export function errors(scored: readonly Scored[], of: keyof Guess): Readonly<Record<keyof typeof WAYS, number>> & { n: number } {
  const rows = scored.flatMap((each) => {
    const was = each[of]
    if (was === null || EVERY_WAY.some((way) => each[way][of] === null)) return []
    return [EVERY_WAY.map((way) => Math.abs((each[way][of] ?? 0) - was))]
  })
  const means = EVERY_WAY.map((way, place) => [way, mean(rows.map((row) => row[place] ?? 0)) ?? Number.NaN])
  return { ...(Object.fromEntries(means) as Record<keyof typeof WAYS, number>), n: rows.length }
}

function errorLine(name: string, scored: readonly Scored[], of: keyof Guess): string {
  const error = errors(scored, of)
  const each = EVERY_WAY.map((way) => {
    const ratio = way === 'ours' ? '' : ` (ratio ${rounded(error.ours / error[way])})`
    return `${WAYS[way]} ${rounded(error[way])}${ratio}`
  })
  return `    ${name.padEnd(16)}${each.join('   ')}   n ${error.n}`
}

const percent = (share: number): string => `${rounded(share * 100, 0)} %`

/** Share of the half hours with waits that lie in the range we gave. */
function held(scored: readonly Scored[]): number {
  const known = scored.flatMap(({ wait, range }) =>
    wait === null || range === null ? [] : [range.low <= wait && wait <= range.high],
  )
  return known.filter((holds) => holds).length / known.length
}

const unknownShare = (scored: readonly Scored[]): number => scored.filter(({ ours }) => ours.wait === null).length / scored.length

/** What a person compares: errors in minutes and visitors, how often the range holds, and of how much nothing was said. */
export const scoreLines = (title: string, scored: readonly Scored[]): readonly string[] => [
  `  ${title}, ${new Set(scored.map(({ day }) => day)).size} days`,
  errorLine('mean wait, min', scored, 'wait'),
  errorLine('arrivals', scored, 'arrivals'),
  `    60 % range holds ${percent(held(scored))}   unknown ${percent(unknownShare(scored))}`,
]
