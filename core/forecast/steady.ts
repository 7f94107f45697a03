import type { Instant } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { shownRange } from '../estimate.ts'

/** A range as it was last shown: of which wait, in seconds, and when. */
export type Showing = Readonly<{ shown: Estimate; wait: number; low: number; high: number; at: Instant }>

/** What is shown changes only where the wait has moved by so much since it was shown (estimate.md). */
const MOVED = { seconds: 300, share: 0.2 } as const

/** A range that does not flicker: as it was shown, until the wait has moved by 5 minutes or a fifth (E56). */
export function steady(last: Showing | undefined, fresh: Omit<Showing, 'shown'>): Showing {
  if (last && !hasMoved(last, fresh)) return last
  const { wait, low, high } = fresh
  return { ...fresh, shown: shownRange({ low: low / 60, middle: wait / 60, high: high / 60 }) }
}

function hasMoved(last: Showing, fresh: Omit<Showing, 'shown'>): boolean {
  return (['low', 'wait', 'high'] as const).some((end) => {
    const moved = Math.abs(fresh[end] - last[end])
    return moved >= MOVED.seconds || moved >= MOVED.share * Math.max(60, last[end])
  })
}
