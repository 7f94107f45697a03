import type { BoardCall } from '#contract/views/hall.ts'
import type { Announcer } from './announcer.ts'
import { bounded } from './bounded.ts'

/** Beyond any chime and sentence: whatever an announcer does, the next call is announced. */
const LONGEST_MS = 20_000

/** `onSounded` is told of each call that was heard. */
export type Queue = (calls: readonly BoardCall[], onSounded: (call: BoardCall) => void) => void

/** One announcement after the other, in the order given. */
export function createAnnounceQueue({ announce }: Announcer): Queue {
  let last: Promise<void> = Promise.resolve()
  return (calls, onSounded) => {
    for (const call of calls) {
      // An announcer that throws has failed like one whose promise does: the next call has its turn.
      const announced = async () => announce(call)
      last = last.then(async () => {
        if (await bounded(announced(), LONGEST_MS, false)) onSounded(call)
      })
    }
  }
}
