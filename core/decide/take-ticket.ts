import type { Command } from '#contract/commands.ts'
import type { Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import { nextNumber, type PaperNumber, rollNumber } from '../numbers.ts'
import { findTicket, isOpenAt, type Office } from '../office.ts'
import { serviceState, sightOf, TICKET_REFUSALS } from '../ticketing.ts'
import { toldOf } from '../waits.ts'
import { type Decision, happened, no } from './decision.ts'

export type TicketRequest = Extract<Command, { type: 'take-ticket' }>['ticket']

/** For each service the places on the ticket of those that come first, by the office's settings (T8). */
const errandsBefore = (office: Office, services: readonly ServiceId[]): number[][] =>
  services.map((service) =>
    services.flatMap((other, place) => (office.services.get(service)?.after.includes(other) ? [place + 1] : [])),
  )

/** Why the office gives no ticket for these services now; `null`: it does. */
function refusedServices(office: Office, services: readonly ServiceId[], now: Instant): Decision | null {
  const unknown = services.find((service) => !office.services.has(service))
  if (unknown) return no('unknown-service', unknown)
  if (!isOpenAt(office, now)) return no('office-closed')
  const sight = sightOf(office, now)
  for (const service of services) {
    const refusal = TICKET_REFUSALS[serviceState(office, service, sight)]
    if (refusal !== null) return no(refusal, service)
  }
  return null
}

/** The number of the paper that is in the visitor's hand already, or the next of the first service's range. */
function numberFor(office: Office, paper: TicketNumber | undefined, service: ServiceId): PaperNumber | Decision {
  if (paper === undefined) return nextNumber(office, service) ?? no('numbers-exhausted')
  const rolled = rollNumber(office.settings.paperRoll, paper)
  return rolled && !findTicket(office, paper) ? rolled : no('number-taken', paper)
}

/** A ticket for one or several errands; who has priority has it for a reason. */
export function takeTicket(office: Office, { paper, reason, ...ticket }: TicketRequest, now: Instant): Decision {
  const refused = refusedServices(office, ticket.services, now)
  if (refused) return refused
  const [first] = ticket.services
  if (first === undefined) return no('malformed', 'services')
  const given = numberFor(office, paper, first)
  if ('ok' in given) return given
  const hasPriority = reason !== undefined || ticket.priority === 'priority'
  const priority = hasPriority ? 'priority' : 'ordinary'
  return happened({
    type: 'ticket-issued',
    ...given,
    numberedBy: paper === undefined ? first : null,
    ...ticket,
    after: errandsBefore(office, ticket.services),
    priority,
    reason: hasPriority ? (reason ?? 'staff-decision') : null,
    appointment: null,
    told: toldOf(office, { services: ticket.services, priority }, now),
  })
}
