import type { Command } from '#contract/commands.ts'
import { findTicket, type Office } from '../office.ts'
import { isOver } from '../ticket.ts'
import { type Decision, happened, no } from './decision.ts'

/** A visit is rated once and when it is over, by the services at which it was served (P17). The fact does not say whose it was. */
export function rateVisit(office: Office, command: Extract<Command, { type: 'rate-visit' }>): Decision {
  const { number, receipt, mood, language, text } = command
  const ticket = findTicket(office, number)
  if (!ticket) return no('unknown-ticket', number)
  const served = ticket.errands.filter(({ state }) => state === 'served').map(({ service }) => service)
  if (!isOver(ticket) || served.length === 0) return no('illegal-move', number)
  if (office.rated.has(receipt)) return no('already-rated')
  return happened({ type: 'visit-rated', receipt, services: [...new Set(served)], mood, language, text })
}
