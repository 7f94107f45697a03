import type { ServiceId } from '#contract/primitives.ts'
import type { DurationSummary, StatisticsView } from '#contract/statistics.ts'
import { directStatistics, type Waits } from './direct-statistics.ts'
import type { TraceRow } from './trace-rows.ts'

/** One line of the comparison: what the server says and what the trace says of the same people. */
export type Compared = Readonly<{ name: string; server: Waits | null; trace: Waits | null; equal: boolean }>
export type Comparison = Readonly<{ total: Compared; services: readonly Compared[]; equal: boolean }>

/** Instants are whole milliseconds and a trace may know fractions, so a wait may differ by one. */
const TOLERANCE_MS = 1

const same = (a: Waits | DurationSummary | null, b: Waits | null): boolean => {
  if (a === null || b === null) return a === b
  const near = (key: 'meanMs' | 'medianMs' | 'p90Ms' | 'maxMs'): boolean => Math.abs(a[key] - b[key]) <= TOLERANCE_MS
  return a.count === b.count && near('meanMs') && near('medianMs') && near('p90Ms') && near('maxMs')
}

const compared = (name: string, server: DurationSummary | null, trace: Waits | null): Compared => ({
  name,
  server,
  trace,
  equal: same(server, trace),
})

/** The server's report by service beside the same figures straight from the trace, in total and by ticket group. */
export function compare(report: StatisticsView, rows: readonly TraceRow[], services: ReadonlyMap<string, ServiceId>): Comparison {
  const total = compared('total', report.total.wait, directStatistics(rows))
  const byService = [...services].map(([group, id]) => {
    const row = report.rows.find(({ key }) => key === id)
    return compared(group, row?.wait ?? null, directStatistics(rows.filter((candidate) => candidate.group === group)))
  })
  return { total, services: byService, equal: total.equal && byService.every(({ equal }) => equal) }
}
