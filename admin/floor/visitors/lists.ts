import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'

/** The lists of visitors that the floor can turn to. */
export const LISTS = ['waiting', 'held', 'absent', 'preparing'] as const
export type ListName = (typeof LISTS)[number]

export const listOf = (view: FloorView, list: ListName): FloorView['visitors'] =>
  list === 'waiting' ? view.visitors : view[list]

/** The most that any errand of a visitor has been overtaken: the office's limit bounds it. */
export const overtaken = ({ errands }: Pick<TicketCard, 'errands'>): number =>
  Math.max(0, ...errands.map((errand) => errand.overtaken))
