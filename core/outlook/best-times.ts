import type { BestTime } from '#contract/outlook.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { shownRange } from '../estimate.ts'
import type { ExpectedDay, ExpectedHalfHour } from './expectation.ts'

const MOST = 3

/**
 * The times with the shortest waits of the days ahead, one a day, in the order of time; only times that have not begun. A time is as
 * long as the same wait is said, and where waits are alike the longer time is the better.
 */
export function bestTimes(days: readonly ExpectedDay[], now: Instant): readonly BestTime[] {
  return days
    .flatMap(({ halfHours }) =>
      spansOf(halfHours.filter(({ from }) => from > now))
        .toSorted(betterFirst)
        .slice(0, 1),
    )
    .toSorted(betterFirst)
    .slice(0, MOST)
    .toSorted((a, b) => a.from - b.from)
}

/** Half hours in a row of which the same is said; those of which nothing is known are left out. */
function spansOf(halfHours: readonly ExpectedHalfHour[]): readonly BestTime[] {
  const spans: BestTime[] = []
  for (const { from, to, wait } of halfHours) {
    const shown = shownRange(wait)
    const last = spans.at(-1)
    if (last?.to === from && isSame(last.wait, shown)) spans[spans.length - 1] = { ...last, to }
    else if (shown.kind !== 'unknown') spans.push({ from, to, wait: shown })
  }
  return spans
}

const isSame = (a: Estimate, b: Estimate): boolean => JSON.stringify(a) === JSON.stringify(b)

const longestWait = (wait: Estimate): number =>
  wait.kind === 'soon' ? 0 : wait.kind === 'range' ? wait.to : Number.POSITIVE_INFINITY

const betterFirst = (a: BestTime, b: BestTime): number =>
  compared(longestWait(a.wait), longestWait(b.wait)) || b.to - b.from - (a.to - a.from)

/** Without a difference of infinities, which is none. */
const compared = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
