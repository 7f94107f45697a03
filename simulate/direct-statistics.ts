import type { TraceRow } from './trace-rows.ts'

/** Waits in milliseconds as the trace's own numbers give them. */
export type Waits = Readonly<{ count: number; meanMs: number; medianMs: number; p90Ms: number; maxMs: number }>

/**
 * Statistics straight from the trace: start − arrival of everyone who was called. Written apart from the core on purpose: it is
 * what the core's are checked against. `null`: nobody was called.
 */
export function directStatistics(rows: readonly TraceRow[]): Waits | null {
  const waits = rows.flatMap(({ arrival, start }) => (start === null ? [] : [(start - arrival) * 1000]))
  if (waits.length === 0) return null
  waits.sort((a, b) => a - b)
  let sum = 0
  for (const wait of waits) sum += wait
  return {
    count: waits.length,
    meanMs: sum / waits.length,
    medianMs: percentile(waits, 50),
    p90Ms: percentile(waits, 90),
    maxMs: percentile(waits, 100),
  }
}

/**
 * Type 7 of Hyndman and Fan (1996), as their paper puts it: with h = (n − 1) p + 1, the value between the ⌊h⌋-th and the next
 * smallest, in proportion to h's fraction. `sorted` is ascending and not empty.
 */
function percentile(sorted: readonly number[], percent: number): number {
  const h = ((sorted.length - 1) * percent) / 100 + 1
  const lower = sorted.at(Math.floor(h) - 1) ?? Number.NaN
  const upper = sorted.at(Math.min(Math.floor(h), sorted.length - 1)) ?? Number.NaN
  return lower + (h - Math.floor(h)) * (upper - lower)
}
