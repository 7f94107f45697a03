import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { LISTS, type ListName } from '../deeds/cards.ts'

/** What can be looked at beside the desk: its lists of visitors, and the lines of the services it has nothing to do with. */
export const TABS = [...LISTS, 'lines'] as const
export type Tab = (typeof TABS)[number]

/** A row of a list: a visitor, and the errands that put them there. */
export type Entry = Readonly<{ key: string; ticket: TicketCard; errands: readonly ErrandCard[] }>

/** Who waits, waits once for everything; elsewhere each errand is a row, because each is moved by itself. */
export function entriesOf(view: Pick<DeskView, ListName>, list: ListName): readonly Entry[] {
  const tickets = view[list].first
  if (list === 'waiting')
    return tickets.map((ticket) => ({
      key: ticket.number,
      ticket,
      errands: ticket.errands.filter(({ state }) => state === 'waiting' || state === 'ready'),
    }))
  return tickets.flatMap((ticket) =>
    ticket.errands
      .filter(({ state }) => state === list)
      .map((errand) => ({ key: `${ticket.number}/${errand.errand}`, ticket, errands: [errand] })),
  )
}
