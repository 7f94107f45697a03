import type { Outcome } from './forecasts.ts'

/** What is scored, and in words which part of the trace that is. */
export type HeldOut = Readonly<{ outcomes: readonly Outcome[]; words: string }>

/**
 * The last third of the days, at least one; of a file of one day the last third of those who waited. Each was forecast before its outcome was known, and
 * what came after it taught it nothing.
 */
export function heldOut(outcomes: readonly Outcome[], days: readonly string[]): HeldOut {
  const ordered = days.toSorted()
  const [only] = ordered
  if (ordered.length <= 1) {
    const byArrival = outcomes.toSorted((a, b) => a.row.arrival - b.row.arrival)
    return { outcomes: byArrival.slice(Math.floor((byArrival.length * 2) / 3)), words: `the last third of the one day ${only}` }
  }
  const count = Math.max(1, Math.floor(ordered.length / 3))
  const first = ordered[ordered.length - count] ?? ''
  return {
    outcomes: outcomes.filter(({ row }) => row.date >= first),
    words: `the last ${count} of ${ordered.length} days, ${first} to ${ordered.at(-1)}`,
  }
}
