import type { Compared, Comparison } from './compare.ts'
import type { Waits } from './direct-statistics.ts'

const HEAD = ['', 'called', '', 'mean min', '', 'median min', '', 'p90 min', '', '']
const SUBHEAD = ['', 'server', 'trace', 'server', 'trace', 'server', 'trace', 'server', 'trace', '']

const minutes = (waits: Waits | null, key: 'meanMs' | 'medianMs' | 'p90Ms'): string =>
  waits === null ? '–' : (waits[key] / 60_000).toFixed(3)
const people = (waits: Waits | null): string => String(waits?.count ?? 0)

const cells = ({ name, server, trace, equal }: Compared): readonly string[] => [
  name,
  people(server),
  people(trace),
  ...(['meanMs', 'medianMs', 'p90Ms'] as const).flatMap((key) => [minutes(server, key), minutes(trace, key)]),
  equal ? 'equal' : 'DIFFERENT',
]

/** The comparison for a terminal: one row per ticket group, the total last, figures aligned. */
export function comparisonTable({ total, services }: Comparison): string {
  const rows = [HEAD, SUBHEAD, ...services.map(cells), cells(total)]
  const widths = SUBHEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const padded = (cell: string, column: number): string =>
    column === 0 || column === SUBHEAD.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}
