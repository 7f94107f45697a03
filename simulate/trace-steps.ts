import type { Instant } from '#contract/primitives.ts'
import { instant, startOfDay } from '#core/time.ts'
import type { TraceDay } from './trace-day.ts'
import { daysBetween, type TraceRow } from './trace-rows.ts'

/**
 * What happens to a visit in a replay. `finish-from-call`: the trace does not know the end, so nobody presses start and the
 * service time stays unknown.
 */
const STEP_KINDS = ['take', 'call', 'call-and-start', 'finish', 'finish-from-call', 'cancel'] as const
export type Step = Readonly<{ at: Instant; kind: (typeof STEP_KINDS)[number]; row: TraceRow }>

/** At the same instant: arrivals, then calls, then what ends. So nobody is called, or leaves, before they came. */
const ORDER = { take: 0, call: 1, 'call-and-start': 1, finish: 2, 'finish-from-call': 2, cancel: 2 } as const satisfies Record<
  Step['kind'],
  number
>

/** The day as steps in the order of time; within an instant by kind, then by the file's order. */
export function stepsOf({ rows, date, firstDay }: TraceDay, zone: string): readonly Step[] {
  // From the midnight of its own date, not of the file's first day: clocks may have changed in between.
  const midnight = startOfDay(zone, date)
  const before = daysBetween(firstDay, date) * 86_400
  const at = (seconds: number): Instant => instant(midnight + Math.round((seconds - before) * 1000))
  return rows
    .flatMap((row) => stepsOfRow(row, at))
    .sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind] || a.row.line - b.row.line)
}

function stepsOfRow(row: TraceRow, at: (seconds: number) => Instant): readonly Step[] {
  const { arrival, start, end } = row
  const take: Step = { at: at(arrival), kind: 'take', row }
  if (start === null) return end === null ? [take] : [take, { at: at(end), kind: 'cancel', row }]
  if (end === null) {
    const called = at(start)
    return [take, { at: called, kind: 'call', row }, { at: called, kind: 'finish-from-call', row }]
  }
  return [take, { at: at(start), kind: 'call-and-start', row }, { at: at(end), kind: 'finish', row }]
}

/** How many visitors are at a counter at once, at most. */
export function busiest(steps: readonly Step[]): number {
  const most = { now: 0, peak: 0 }
  for (const { kind } of steps) {
    if (kind === 'call' || kind === 'call-and-start') most.now += 1
    if (kind === 'finish' || kind === 'finish-from-call') most.now -= 1
    most.peak = Math.max(most.peak, most.now)
  }
  return most.peak
}
