import { BOARD_CALLS } from '#contract/views/hall.ts'
import type { Call, Office } from './office.ts'

/**
 * The newest calls, newest first; beyond their number the oldest give way, but never the last call of someone still awaited (B1).
 * Reckoned from the state, so that whoever is awaited again after an undo is on the board again.
 */
export function callsOnBoard({ live, calls }: Office): readonly Call[] {
  const isAwaited = ({ number, errand, counter }: Call): boolean => {
    const now = live.get(number)?.errands[errand - 1]
    return now?.state === 'called' && now.counter === counter
  }
  const isNewest = (call: Call): boolean => calls.find(({ number }) => number === call.number) === call
  return calls.filter((each, place) => place < BOARD_CALLS || (isAwaited(each) && isNewest(each)))
}
