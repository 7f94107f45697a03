import type { Instant } from '#contract/primitives.ts'
import type { LineGlance } from '#contract/views/cards.ts'

const MINUTE_MS = 60_000

/** How long the one waiting longest has waited, in milliseconds; `null`: nobody waits. */
export const longestMs = (line: Pick<LineGlance, 'longestSince'>, now: Instant): number | null =>
  line.longestSince === null ? null : Math.max(0, now - line.longestSince)

/** In whole minutes, as the wait is shown: 「15分」 is not past a target of 15. */
export const isPastTarget = (waitedMs: number | null, targetMinutes: number): boolean =>
  waitedMs !== null && Math.floor(waitedMs / MINUTE_MS) > targetMinutes

/** Lines in which somebody has waited longer than the section's target. */
export const pastTarget = (lines: readonly LineGlance[], now: Instant, targetMinutes: number): readonly LineGlance[] =>
  lines.filter((line) => isPastTarget(longestMs(line, now), targetMinutes))

/** Minutes at the end of the floor's bars: twice the target, or the longest wait where that is more, in tens. */
export function barMinutes(lines: readonly LineGlance[], now: Instant, targetMinutes: number): number {
  const longest = Math.max(0, ...lines.map((line) => longestMs(line, now) ?? 0)) / MINUTE_MS
  return Math.ceil(Math.max(2 * targetMinutes, longest) / 10) * 10
}
