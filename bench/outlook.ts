import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { expectDay } from '#core/outlook/expect.ts'
import { type DayFigures, halfHoursOf } from '#core/outlook/figures.ts'
import { learn } from '#core/outlook/learn.ts'
import { type OfficeCalendar, officeCalendar } from '#core/outlook/office-calendar.ts'
import { seasonOn } from '#core/outlook/special-dates.ts'
import { factsAbout, hoursOf, type Subject } from '#core/outlook/subject.ts'
import { addDays } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { openTrace } from '#simulate/trace-file.ts'
import { wardYear, type YearDay } from '#simulate/ward-year.ts'
import { rounded } from './measure.ts'
import { scoreLines, scores } from './outlook-scores.ts'
import { traceCalendar, traceFigures } from './trace-figures.ts'

const YEAR = { from: '2026-04-01' as Day, to: '2027-03-31' as Day, seed: 1 }
/** The largest ward of the example and the smallest. */
const WARDS = ['chuo', 'kiyota']
/** The first four weeks are for learning only; of a trace's fortnight the first week. */
const LEARNING_DAYS = { year: 28, trace: 8 }
const TRACE_ZONE = 'Europe/Warsaw'

const figuresOf = (settings: OfficeSettings, days: readonly YearDay[], subject: Subject): readonly DayFigures[] =>
  days.map(({ facts, ...day }) => halfHoursOf(factsAbout(facts, subject), hoursOf(settings, subject, day), settings.timeZone))

function yearLines(settings: OfficeSettings): readonly string[] {
  const calendar = officeCalendar(settings, isHoliday)
  const days = [...wardYear(settings, YEAR)]
  const history = figuresOf(settings, days, null)
  const from = addDays(YEAR.from, LEARNING_DAYS.year)
  const [dayBefore, weekBefore] = [1, 7].map((daysAhead) => scores(history, calendar, { from, daysAhead }))
  return [
    `Days ahead, ${settings.name.en}, a generated year (${YEAR.from} to ${YEAR.to}), each day from what was known before it`,
    ...scoreLines('ordinary days', dayBefore?.filter(({ day }) => seasonOn(day) === 0) ?? []),
    ...scoreLines('moving season', dayBefore?.filter(({ day }) => seasonOn(day) > 0) ?? []),
    ...scoreLines('all days, as known a week before', weekBefore ?? []),
    ...scoreLines(
      `each service for itself, ${settings.services.length} of them, all days`,
      settings.services.flatMap(({ id }) => scores(figuresOf(settings, days, id), calendar, { from, daysAhead: 1 })),
    ),
    noDataLine(history, calendar),
  ]
}

function noDataLine(history: readonly DayFigures[], calendar: OfficeCalendar): string {
  const nothing = learn([], calendar)
  const waits = history.flatMap((day) => expectDay(nothing, day, calendar).halfHours.map(({ wait }) => wait))
  return `  without any day to learn from: unknown ${rounded((waits.filter((wait) => wait === null).length / waits.length) * 100, 0)} % of ${waits.length} half hours`
}

function traceLines(file: string): readonly string[] {
  const trace = openTrace(file)
  const calendar = traceCalendar(trace, TRACE_ZONE)
  const from = addDays(trace.firstDay, LEARNING_DAYS.trace)
  const lines = (['office', 'group'] as const).flatMap((by) => {
    const all = [...traceFigures(trace, { by, zone: TRACE_ZONE }).values()]
    return scoreLines(
      `by ${by}, ${all.length} of them`,
      all.flatMap((days) => scores(days, calendar, { from, daysAhead: 1 })),
    )
  })
  return [`Days ahead, a recorded fortnight (waits ± 5 min), scored from ${from}`, ...lines]
}

/** How far off what is expected of the days ahead is, against what anybody would guess from last week. */
export function outlook(trace: string | null): readonly string[] {
  const wards = readOffices().filter(({ id }) => WARDS.includes(id))
  const recorded = trace === null ? ['Days ahead, a recorded fortnight: left out, no --trace FILE was given'] : traceLines(trace)
  return [...wards.flatMap(yearLines), ...recorded]
}
