import type { Estimate } from '#contract/views/parts.ts'

/** The two ends in minutes of a wait as it is shown; `null` where nothing can be reckoned. What is "more than" ends nobody knows when. */
export function endsOf(estimate: Estimate): Readonly<{ from: number; to: number }> | null {
  if (estimate.kind === 'unknown') return null
  if (estimate.kind === 'soon') return { from: 0, to: 5 }
  return estimate.kind === 'range' ? estimate : { from: estimate.from, to: Number.POSITIVE_INFINITY }
}
