import type { BestTime } from '#contract/outlook.ts'
import type { Instant } from '#contract/primitives.ts'
import { shownRange } from '../estimate.ts'
import type { ExpectedDay, ExpectedWait } from './expectation.ts'

const MOST = 3

type KnownTime = Readonly<{ from: Instant; to: Instant; wait: ExpectedWait }>

/** The times with the shortest waits of the days ahead, one a day, in the order of time; only times that have not begun. */
export function bestTimes(days: readonly ExpectedDay[], now: Instant): readonly BestTime[] {
  return days
    .flatMap(({ halfHours }) =>
      bestOf(halfHours.flatMap(({ from, to, wait }) => (wait && from > now ? [{ from, to, wait }] : []))),
    )
    .toSorted((a, b) => a.wait.high - b.wait.high)
    .slice(0, MOST)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, wait }) => ({ from, to, wait: shownRange(wait) }))
}

function bestOf(times: readonly KnownTime[]): readonly KnownTime[] {
  const [best] = times.toSorted((a, b) => a.wait.high - b.wait.high)
  return best ? [best] : []
}
