import { breakReasonWords } from '#client/words/counter.ts'
import { floorCounterWords } from '#client/words/floor.ts'
import type { Wording } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter } from '#contract/views/staff.ts'
import type { BreakReason } from '#contract/words.ts'

type Break = FloorCounter['breaks'][number]

/** Since when a counter has been as it is: its visitor called or served, free, away, or closed. */
export function presentSince({ errandState, startedAt, calledAt, idleSince, since }: FloorCounter): Instant {
  if (errandState === 'serving') return startedAt ?? calledAt ?? since
  return calledAt ?? idleSince ?? since
}

/** Whether the clerk was to be back from a break already. */
export const isOverdue = ({ pause }: Pick<FloorCounter, 'pause'>, now: Instant): boolean =>
  pause !== null && pause.until !== null && now >= pause.until

/** Why nobody is at a counter: the reason that was given, else just that. */
export const breakWords = (reason: BreakReason | null) =>
  (reason === null || reason === 'other' ? floorCounterWords.away : breakReasonWords[reason]) satisfies Wording

const SOON_MS = 30 * 60_000

/** The planned break that is on by now, or begins within half an hour, at a counter that nobody has left yet. */
export function plannedBreak({ state, breaks }: Pick<FloorCounter, 'state' | 'breaks'>, now: Instant): Break | null {
  if (state !== 'open') return null
  return breaks.find(({ from, to }) => now >= from - SOON_MS && now < to) ?? null
}

/** Minutes from now until a planned return so many minutes later than it was to be, or than now where that has passed. */
export function minutesUntilLater(until: Instant | null, more: number, now: Instant): number {
  const from = Math.max(until ?? now, now)
  return Math.round((from - now) / 60_000) + more
}
