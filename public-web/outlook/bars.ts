import type { Instant } from '#contract/primitives.ts'

/** One half hour in a picture. `look`: what it is drawn as; `minutes`: `null` where there is nothing to draw. */
export type Bar = Readonly<{ from: Instant; to: Instant; minutes: number | null; look: string }>

const HOUR_MS = 3_600_000
const HOURS_NAMED = 3
const ROUND_TO = 10

/** The top of an axis that begins at zero, above the highest bar. */
export const topOf = (minutes: readonly (number | null)[], least: number): number =>
  Math.ceil(Math.max(least, ...minutes.map((each) => each ?? 0)) / ROUND_TO) * ROUND_TO

/** Where a moment of the bars' time lies, in percent. */
export function placeOf(bars: readonly Bar[], at: number): number {
  const [first, last] = [bars[0], bars.at(-1)]
  return first && last ? ((at - first.from) / (last.to - first.from)) * 100 : 0
}

/** Hours that are named below the bars: every third of the wall clock, but none so near the edge that it would be cut off. */
export function namedHours(bars: readonly Bar[], hourOf: (at: Instant) => number): readonly Instant[] {
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return []
  const every = last.to - first.from > 12 * HOUR_MS ? 2 * HOURS_NAMED : HOURS_NAMED
  return bars.flatMap(({ from, to }) => (hourOf(from) % every === 0 && to - from > HOUR_MS / 4 && isWhole(from) ? [from] : []))
}

const isWhole = (at: number): boolean => at % HOUR_MS === 0
