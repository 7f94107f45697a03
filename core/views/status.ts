import type { TicketStatus } from '#contract/answers.ts'
import type { Instant, TicketNumber } from '#contract/primitives.ts'
import { findTicket, type Office } from '../office.ts'
import { lineFor } from '../queue.ts'
import { inLine } from '../ticket.ts'
import { readWaits } from '../waits.ts'
import { ticketCard } from './parts.ts'

/** Where a number stands: the people before it in the line it stands in first. `null` for a number not issued today. */
export function ticketStatus(office: Office, number: TicketNumber, now: Instant): TicketStatus | null {
  const ticket = findTicket(office, number)
  if (!ticket) return null
  const waiting = ticket.at === null ? ticket.errands.find((errand) => inLine(ticket, errand)) : undefined
  const place = waiting ? lineFor(office, [waiting.service]).findIndex((candidate) => candidate.ticket.number === number) : -1
  const { errands } = ticketCard(office, ticket)
  return {
    number,
    day: office.day,
    at: now,
    issuedAt: ticket.issuedAt,
    ahead: place < 0 ? null : place,
    estimate: waiting && place >= 0 ? readWaits(office, now).ofErrand(ticket, waiting, place).estimate : null,
    errands: errands.map(({ designation: _for, hold: _hold, returns: _returns, overtaken: _overtaken, ...errand }) => errand),
  }
}
