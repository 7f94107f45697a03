import type { Day } from '#contract/primitives.ts'
import { type DayFigures, halfHoursOf } from '#core/outlook/figures.ts'
import type { OfficeCalendar } from '#core/outlook/office-calendar.ts'
import { instant, minutesMs, startOfDay, weekdayOf } from '#core/time.ts'
import { daysBetween, type Trace, type TraceRow } from '#simulate/trace-rows.ts'

const HALF_HOUR_MS = minutesMs(30)

const grouped = (rows: readonly TraceRow[], keyOf: (row: TraceRow) => string): ReadonlyMap<string, readonly TraceRow[]> => {
  const groups = new Map<string, TraceRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The half hours of one day of a trace; it was open from the first visitor's to the last one's. */
function dayFigures(rows: readonly TraceRow[], { day, firstDay, zone }: { day: Day; firstDay: Day; zone: string }): DayFigures {
  const midnight = startOfDay(zone, day)
  const at = (seconds: number): number => midnight + (seconds - daysBetween(firstDay, day) * 86_400) * 1000
  const visits = rows.map(({ arrival, start }) => ({
    issuedAt: instant(at(arrival)),
    waitMs: start === null ? null : (start - arrival) * 1000,
  }))
  const halfHours = visits.map(({ issuedAt }) => Math.floor((issuedAt - midnight) / HALF_HOUR_MS))
  const opening = {
    from: instant(midnight + Math.min(...halfHours) * HALF_HOUR_MS),
    to: instant(midnight + (Math.max(...halfHours) + 1) * HALF_HOUR_MS),
  }
  return halfHoursOf(visits, { day, opening }, zone)
}

/** The days of each office of a trace, or of each of its ticket groups. */
export function traceFigures(
  trace: Trace,
  { by, zone }: { by: 'office' | 'group'; zone: string },
): ReadonlyMap<string, readonly DayFigures[]> {
  const keyOf = ({ office, group }: TraceRow): string => (by === 'office' ? office : `${office}/${group}`)
  return new Map(
    [...grouped(trace.rows, keyOf)].map(([key, rows]) => [
      key,
      [...grouped(rows, ({ date }) => date)]
        .map(([date, ofDay]) => dayFigures(ofDay, { day: date as Day, firstDay: trace.firstDay, zone }))
        .toSorted((a, b) => a.day.localeCompare(b.day)),
    ]),
  )
}

/** As far as the trace tells: within it the days on which anybody came, before and after it Monday to Friday. */
export function traceCalendar({ rows }: Trace, zone: string): OfficeCalendar {
  const open = new Set(rows.map(({ date }) => date))
  const [first, last] = [[...open].sort().at(0), [...open].sort().at(-1)]
  const isOpen = (day: Day): boolean =>
    first && last && first <= day && day <= last ? open.has(day) : !['sat', 'sun'].includes(weekdayOf(day))
  const wholeDay = (day: Day) => ({ from: startOfDay(zone, day), to: instant(startOfDay(zone, day) + minutesMs(24 * 60)) })
  return { zone, openingOn: (day) => (isOpen(day) ? wholeDay(day) : null) }
}
