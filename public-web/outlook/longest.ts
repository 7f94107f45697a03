import type { PastDay } from '#contract/outlook.ts'
import type { Instant } from '#contract/primitives.ts'

/** The half hour of a day whose visitors waited longest; `null`: none can be told. */
export function longestOf({ halfHours }: PastDay): Readonly<{ from: Instant; to: Instant; waitMinutes: number }> | null {
  const told = halfHours.flatMap(({ from, to, waitMinutes }) => (waitMinutes === null ? [] : [{ from, to, waitMinutes }]))
  return told.toSorted((a, b) => b.waitMinutes - a.waitMinutes)[0] ?? null
}
