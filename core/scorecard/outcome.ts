import type { Day } from '#contract/primitives.ts'
import type { LeftOut } from '#contract/scorecard.ts'
import type { ErrandFact, ToldFact } from '#contract/statistics.ts'
import { timeToBeBack } from '../be-back.ts'

/** What was told of a wait, and how long it was. `awayMs`: how long one could be away from the hall; `null`: not at all. */
export type Outcome = Readonly<{ day: Day; told: ToldFact; waitMs: number; awayMs: number | null }>

/** Who is called sooner than this has not waited: the clerk had only to press. */
const AT_ONCE_MS = 60_000

/** What was told promised that it would take a while. */
const isLater = ({ shownFromMs }: ToldFact): boolean => shownFromMs !== null && shownFromMs > AT_ONCE_MS

/**
 * The outcome of a forecast that can be scored, or why it cannot; `null`: nothing was told. It can where the wait ran from the issue to
 * the first call without a stop, because a forecast knows nothing of another counter or a hold in between. Left out is who was called at
 * once and had not been told otherwise: that a free counter is free is easily foreseen, and would flatter every figure (E72).
 */
export function outcomeOf({ day, told, outcome, issuedAt, firstCalledAt, waitMs }: ErrandFact): Outcome | LeftOut | null {
  if (told === null) return null
  if (firstCalledAt === null || waitMs === null) return outcome === 'open' ? 'waiting' : 'uncalled'
  if (firstCalledAt - issuedAt !== waitMs) return 'interrupted'
  if (waitMs <= AT_ONCE_MS && !isLater(told)) return 'at-once'
  const back = timeToBeBack(issuedAt + told.soonestMs, issuedAt)
  return { day, told, waitMs, awayMs: back && back - issuedAt }
}
