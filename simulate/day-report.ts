import type { DurationSummary, StatisticsView } from '#contract/statistics.ts'

const HEAD = ['', 'errands', 'served', 'wait mean', 'median', 'p90', 'longest', 'service mean']

const minutes = (ms: number | undefined): string => (ms === undefined ? '–' : `${Math.round(ms / 60_000)} min`)

const waits = (wait: DurationSummary | null): readonly string[] =>
  [wait?.meanMs, wait?.medianMs, wait?.p90Ms, wait?.maxMs].map(minutes)

/** The day by service as the server's statistics tell it, for a terminal. */
export function dayReport({ rows, total }: StatisticsView): string {
  const lines = [...rows, total].map(({ key, name, arrivals, served, wait, service }) => [
    name?.en ?? key,
    String(arrivals),
    String(served),
    ...waits(wait),
    minutes(service?.meanMs),
  ])
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...lines].map((line) => (line[column] ?? '').length)))
  const padded = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return [HEAD, ...lines].map((line) => line.map(padded).join('  ')).join('\n')
}
