import type { VisitFact } from '#contract/statistics.ts'
import type { Office } from './office.ts'
import { isOver, type Ticket } from './ticket.ts'

const visitFact = ({ day }: Office, ticket: Ticket): VisitFact => ({
  day,
  number: ticket.number,
  issuedAt: ticket.issuedAt,
  endedAt: isOver(ticket) ? ticket.visit.since : null,
  priority: ticket.priority,
  reason: ticket.reason,
  spentMs: ticket.visit.spentMs,
  errands: ticket.errands.map(({ service, state, endReason }) => ({ service, state, endReason })),
})

/** Where the time of every visit of the day has gone, in order of arrival (W6). */
export const visitsOf = (office: Office): readonly VisitFact[] =>
  [...office.settled.values(), ...office.live.values()]
    .sort((a, b) => a.order - b.order)
    .map((ticket) => visitFact(office, ticket))
