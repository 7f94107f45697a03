import type { ErrandCard } from '#contract/views/cards.ts'
import { type ErrandState, SETTLED_STATES } from '#contract/words.ts'

export const isOpen = ({ state }: Pick<ErrandCard, 'state'>): boolean =>
  !(SETTLED_STATES as readonly ErrandState[]).includes(state)

/** What is at a counter, or being prepared there, is for that counter to end. */
const DROPPABLE: readonly ErrandState[] = ['waiting', 'held', 'absent']
export const canDrop = (state: ErrandState): boolean => DROPPABLE.includes(state)
