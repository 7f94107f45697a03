import type { Day } from '#contract/primitives.ts'
import type { BrokenRow, Trace, TraceRow } from './trace-rows.ts'

/** One office on one day of a trace: the visits as they were, and the rows that could not be used. */
export type TraceDay = Readonly<{
  office: string
  date: Day
  firstDay: Day
  rows: readonly TraceRow[]
  broken: readonly BrokenRow[]
}>

/** The days and offices that a trace holds, for whoever asked for one that it does not. */
const listed = (values: Iterable<string>): string => [...new Set(values)].sort().join(', ')

/** Picks a day out of a trace. `office` may be left out where the trace is of one office only. */
export function pickDay(trace: Trace, { office, date }: { office: string | null; date: string | null }): TraceDay {
  const offices = new Set(trace.rows.map((row) => row.office))
  const [only] = offices
  const picked = office ?? (offices.size === 1 ? only : undefined)
  if (picked === undefined) throw new Error(`which office? --office is one of: ${listed(offices)}`)
  if (!offices.has(picked)) throw new Error(`the trace has no office ${picked}; it has: ${listed(offices)}`)
  const ofOffice = trace.rows.filter((row) => row.office === picked)
  const rows = ofOffice.filter((row) => row.date === date)
  const [first] = rows
  if (!first)
    throw new Error(
      `no visits at ${picked} on ${date ?? 'no date'}; --date is one of: ${listed(ofOffice.map((row) => row.date))}`,
    )
  const concerned = ({ office: of, date: on }: BrokenRow): boolean => (of === picked || of === '') && (on === date || on === '')
  return { office: picked, date: first.date, firstDay: trace.firstDay, rows, broken: trace.broken.filter(concerned) }
}
