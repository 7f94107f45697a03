import type { ErrandCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Move } from '#contract/words.ts'
import { LEGAL_FROM } from '#core/ticket.ts'
import type { ListName } from '../deeds/cards.ts'
import type { Deed } from '../deeds/deed.ts'
import type { Meant } from '../panels/question.ts'
import { isOpen } from '../visitor/told.ts'

/** What can be done about a visitor who is not at this counter. The first three are done at once, the others ask first. */
export const ROW_ACTS = ['call', 'return', 'ready', 'hold', 'transfer', 'add-errand', 'priority', 'note', 'cancel'] as const
export type RowAct = (typeof ROW_ACTS)[number]
export type DirectRowAct = 'call' | 'return' | 'ready'

export const isDirectRowAct = (act: RowAct): act is DirectRowAct => act === 'call' || act === 'return' || act === 'ready'

const isLegal = (move: Move, { state }: ErrandCard): boolean => (LEGAL_FROM[move] as readonly string[]).includes(state)

/** Acts that move an errand, and by which move; the others are about the whole visit. */
const MOVE_OF = { call: 'call', return: 'return', ready: 'ready', hold: 'hold', transfer: 'transfer' } as const satisfies Partial<
  Record<RowAct, Move>
>

/** Who is at another counter is that counter's: nothing moves them from here, but one may note things and add errands. */
export function rowActsFor({ ticket, errand }: Meant, view: Pick<DeskView, 'counter'>): readonly RowAct[] {
  if (!ticket.errands.some(isOpen)) return []
  const isElsewhere = ticket.errands.some(({ counter }) => counter !== null && counter !== view.counter.id)
  return ROW_ACTS.filter((act) => {
    if (act in MOVE_OF) return !isElsewhere && isLegal(MOVE_OF[act as keyof typeof MOVE_OF], errand)
    return act !== 'cancel' || !isElsewhere
  })
}

/** The acts that stand in a row of each list; the rest are in its details. */
export const ACTS_IN_ROW = {
  waiting: ['call'],
  held: ['return', 'call'],
  absent: ['return', 'call'],
  preparing: ['ready'],
  ready: ['call'],
} as const satisfies Record<ListName, readonly DirectRowAct[]>

/** What a direct act asks of the office. From the waiting list it chooses the errand that comes first at this counter. */
export function rowDeed(act: DirectRowAct, { ticket: { number }, errand }: Meant): Deed {
  if (act === 'call') return { type: act, number, service: errand.state === 'waiting' ? null : errand.service }
  return { type: act, number, service: errand.service }
}
