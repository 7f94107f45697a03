import type { TicketNumber } from '#contract/primitives.ts'
import { BOARD_CALLS } from '#contract/views.ts'
import type { Call } from './office.ts'
import type { Ticket } from './ticket.ts'

/** The newest calls, newest first; beyond their number the oldest give way, but never the last call of someone still awaited (B1). */
export function newestCalls(live: ReadonlyMap<TicketNumber, Ticket>, calls: readonly Call[]): readonly Call[] {
  if (calls.length <= BOARD_CALLS) return calls
  const isAwaited = ({ number, errand, counter }: Call, place: number): boolean => {
    const now = live.get(number)?.errands[errand - 1]
    const superseded = calls.slice(0, place).some((newer) => newer.number === number)
    return !superseded && now?.state === 'called' && now.counter === counter
  }
  return calls.filter((each, place) => place < BOARD_CALLS || isAwaited(each, place))
}
