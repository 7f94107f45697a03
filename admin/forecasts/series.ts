import { seriesNames } from '#client/words/scorecard.ts'
import type { Score } from '#contract/scorecard.ts'

const MINUTE_MS = 60_000

export type Series = keyof typeof seriesNames
export const SERIES = Object.keys(seriesNames) as readonly Series[]

/** Mean errors in minutes; `null` where nothing is known. */
export type Minutes = Readonly<Record<Series, number | null>>

/** Ours beside theirs on the same visitors; where there is nothing beside it, ours alone. */
export function errorsOf({ compared, maeMs }: Score): Minutes {
  if (compared === null) return { ours: maeMs / MINUTE_MS, les: null, naive: null }
  const { ours, les, naive } = compared.maeMs
  return { ours: ours / MINUTE_MS, les: les / MINUTE_MS, naive: naive / MINUTE_MS }
}

/** Heights moved apart, as little as can be in their order, so that no two are nearer than `gap`; the lowest stays above `floor`. */
export function apart(heights: readonly number[], gap: number, floor: number): readonly number[] {
  const order = heights.map((height, place) => ({ height, place })).sort((a, b) => a.height - b.height)
  const moved = [...heights]
  let next = floor
  for (const { height, place } of order) {
    moved[place] = Math.max(height, next)
    next = (moved[place] ?? 0) + gap
  }
  return moved
}
