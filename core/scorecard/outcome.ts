import type { Day } from '#contract/primitives.ts'
import type { LeftOut } from '#contract/scorecard.ts'
import type { ErrandFact, ToldFact } from '#contract/statistics.ts'

/** What was told of a wait, and how long it was. */
export type Outcome = Readonly<{ day: Day; told: ToldFact; waitMs: number }>

/** Who is called sooner than this has not waited: the clerk had only to press. */
const AT_ONCE_MS = 60_000

/**
 * The outcome of a forecast that can be scored, or why it cannot; `null`: nothing was told. It can where the wait ran from the
 * issue to the first call without a stop, because a forecast knows nothing of another counter or a hold in between. Left out are visitors
 * who neither waited nor were told to: counting free counters as forecast would flatter everyone. Whoever was told to wait and
 * was called at once counts, because that forecast was wrong (E72).
 */
export function outcomeOf({ day, told, outcome, issuedAt, firstCalledAt, waitMs }: ErrandFact): Outcome | LeftOut | null {
  if (told === null) return null
  if (firstCalledAt === null || waitMs === null) return outcome === 'open' ? 'waiting' : 'uncalled'
  if (firstCalledAt - issuedAt !== waitMs) return 'interrupted'
  if (waitMs <= AT_ONCE_MS && told.waitMs <= AT_ONCE_MS) return 'at-once'
  return { day, told, waitMs }
}
