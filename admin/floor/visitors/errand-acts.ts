import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import { type ErrandState, SETTLED_STATES } from '#contract/words.ts'
import { LEGAL_FROM } from '#core/ticket.ts'

/** What whoever leads the floor does with one errand of a visitor. */
export const ERRAND_ACTS = ['return', 'hold', 'transfer', 'cancel'] as const
export type ErrandAct = (typeof ERRAND_ACTS)[number]

export const isOpenErrand = ({ state }: Pick<ErrandCard, 'state'>): boolean =>
  !(SETTLED_STATES as readonly ErrandState[]).includes(state)

/** Those that are legal as the errand stands; one errand among several can be cancelled alone, the only one with the visit. */
export function errandActs({ errands }: Pick<TicketCard, 'errands'>, { state }: Pick<ErrandCard, 'state'>): readonly ErrandAct[] {
  const several = errands.filter(isOpenErrand).length > 1
  return ERRAND_ACTS.filter((act) => (LEGAL_FROM[act] as readonly ErrandState[]).includes(state) && (act !== 'cancel' || several))
}
