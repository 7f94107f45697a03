import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { cardIn, currentErrand } from '../deeds/cards.ts'

/** A visitor and the errand that is meant: who is here, or somebody from a list or looked up by number. */
export type Meant = Readonly<{ ticket: TicketCard; errand: ErrandCard }>

/** What is asked of a clerk about a visitor before something is done. */
type VisitorQuestion = 'hold' | 'transfer' | 'redirect' | 'add-errand' | 'priority' | 'note' | 'cancel'

/**
 * The panel that stands in place of the field for a number; `found` shows a number that was looked up there. `here`: it concerns
 * who is at the counter, or the counter itself, so that in a new situation it is no longer asked.
 */
export type Question = Readonly<{ act: 'pause'; here: true } | { act: VisitorQuestion | 'found'; meant: Meant; here: boolean }>

/** The visitor at the counter. */
export function meantHere({ current }: Pick<DeskView, 'current'>): Meant | null {
  const errand = currentErrand({ current })
  return current && errand && { ticket: current.ticket, errand }
}

/** The same visitor as the view knows them by now. */
export function asKnownNow(view: DeskView, { ticket, errand }: Meant): Meant {
  const card = cardIn(view, ticket.number) ?? ticket
  return { ticket: card, errand: card.errands.find((one) => one.errand === errand.errand) ?? errand }
}
