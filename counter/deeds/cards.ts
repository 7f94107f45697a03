import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'

/** The lists of visitors that a desk has, by the state of the errands in them. */
export const LISTS = ['waiting', 'held', 'absent', 'preparing', 'ready'] as const
export type ListName = (typeof LISTS)[number]

/** What the desk's view knows of a number; `null` where it is in none of its lists, or beyond their first. */
export function cardIn(view: DeskView, number: string): TicketCard | null {
  const here = view.current === null ? [] : [view.current.ticket]
  const listed = LISTS.flatMap((list) => view[list].first)
  return [...here, ...listed].find((ticket) => ticket.number === number) ?? null
}

/** The errand for which the visitor is at the counter. */
export const currentErrand = ({ current }: Pick<DeskView, 'current'>): ErrandCard | null =>
  current?.ticket.errands.find(({ errand }) => errand === current.errand) ?? null
