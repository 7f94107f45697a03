import type { Day, Instant, ServiceId, WallTime } from '#contract/primitives.ts'
import { instant, instantAt } from '#core/time.ts'
import { daysBetween, type TraceRow } from '#simulate/trace-rows.ts'

/** A visit as the log tells it. `start` `null`: never called; `end` `null`: not known. */
export type Visit = Readonly<{
  line: number
  service: ServiceId
  server: string | null
  arrival: Instant
  start: Instant | null
  end: Instant | null
}>

const ACT_KINDS = ['arrive', 'leave', 'end', 'call'] as const
/** Something that happened in a visit. In one instant people come, then go, then are called: a counter that is left calls anew. */
export type Act = Readonly<{ at: Instant; kind: (typeof ACT_KINDS)[number]; visit: Visit }>

const DAY_SECONDS = 86_400
const NOON = '12:00' as WallTime

/**
 * A log's seconds as instants of its office. A log's day has 86,400 seconds whatever the clocks did; reckoned from noon, every time
 * of business is the wall's and every wait as long as it was.
 */
function clockOf({ zone, day, firstDay }: Readonly<{ zone: string; day: Day; firstDay: Day }>): (seconds: number) => Instant {
  const noon = instantAt(zone, day, NOON)
  const noonSeconds = (daysBetween(firstDay, day) + 0.5) * DAY_SECONDS
  return (seconds) => instant(noon + Math.round((seconds - noonSeconds) * 1000))
}

/** The visits of a day's rows. */
export function visitsOf(
  rows: readonly TraceRow[],
  on: Readonly<{ zone: string; day: Day; firstDay: Day }>,
  serviceOf: (row: TraceRow) => ServiceId,
): readonly Visit[] {
  const at = clockOf(on)
  return rows.map((row) => ({
    line: row.line,
    service: serviceOf(row),
    server: row.server,
    arrival: at(row.arrival),
    start: row.start === null ? null : at(row.start),
    end: row.end === null ? null : at(row.end),
  }))
}

/** Whether a visitor is gone in the instant of the call, as far as the log knows. */
export const isBrief = ({ start, end }: Visit): boolean => end === null || end === start

function actsOfVisit(visit: Visit): readonly Act[] {
  const { arrival, start, end } = visit
  const arrive: Act = { at: arrival, kind: 'arrive', visit }
  if (start === null) return end === null ? [arrive] : [arrive, { at: end, kind: 'leave', visit }]
  const call: Act = { at: start, kind: 'call', visit }
  return end === null || isBrief(visit) ? [arrive, call] : [arrive, call, { at: end, kind: 'end', visit }]
}

/** What happened, in the order of time; within an instant and kind by the log's order. */
export const actsOf = (visits: readonly Visit[]): readonly Act[] =>
  visits
    .flatMap(actsOfVisit)
    .sort((a, b) => a.at - b.at || ACT_KINDS.indexOf(a.kind) - ACT_KINDS.indexOf(b.kind) || a.visit.line - b.visit.line)
