import type { TraceRow } from '#simulate/trace-rows.ts'

const KINDS = ['arrived', 'called', 'ended', 'left'] as const
/** Something an office could see, at its second. */
export type Happening = Readonly<{ at: number; kind: (typeof KINDS)[number]; row: TraceRow }>

/**
 * A trace in the order in which it became known: by time; at the same second arrivals first, so that a forecast made at an arrival knows
 * of no call of that second; then by the file's order.
 */
export const happeningsOf = (rows: readonly TraceRow[]): readonly Happening[] =>
  rows
    .flatMap(happeningsOfRow)
    .sort((a, b) => a.at - b.at || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.row.line - b.row.line)

function happeningsOfRow(row: TraceRow): readonly Happening[] {
  const { arrival, start, end } = row
  const arrived: Happening = { at: arrival, kind: 'arrived', row }
  if (start === null) return end === null ? [arrived] : [arrived, { at: end, kind: 'left', row }]
  const called: Happening = { at: start, kind: 'called', row }
  return end === null ? [arrived, called] : [arrived, called, { at: end, kind: 'ended', row }]
}
