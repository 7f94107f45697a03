import type { Instant } from '#contract/primitives.ts'
import type { PastHalfHour } from '#contract/views/parts.ts'

/** The half hour of a day whose visitors waited longest; `null`: none can be told. */
export function longestOf(
  halfHours: readonly PastHalfHour[],
): Readonly<{ from: Instant; to: Instant; waitMinutes: number }> | null {
  const told = halfHours.flatMap(({ from, to, waitMinutes }) => (waitMinutes === null ? [] : [{ from, to, waitMinutes }]))
  return told.toSorted((a, b) => b.waitMinutes - a.waitMinutes)[0] ?? null
}
