import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Office } from '../office.ts'
import { type Decision, happened, no } from './decision.ts'

export type OfficeCommand = Extract<
  Command,
  {
    type: 'stop-tickets' | 'resume-tickets' | 'record-opinion' | 'ask-help' | 'answer-help'
  }
>

/** What concerns the office rather than one ticket or counter. */
export function inOffice(office: Office, command: OfficeCommand, now: Instant): Decision {
  switch (command.type) {
    case 'stop-tickets':
      return ticketing(office, command.services, (services) => ({ type: 'tickets-stopped', services, from: command.at ?? now }))
    case 'resume-tickets':
      return ticketing(office, command.services, (services) => ({ type: 'tickets-resumed', services }))
    case 'record-opinion': {
      const { subject, mood, text } = command
      return happened({ type: 'opinion-recorded', subject, mood, text })
    }
    case 'ask-help':
      return office.helpAsked.get(command.from)?.about === command.about
        ? happened()
        : happened({ type: 'help-asked', from: command.from, label: command.label, about: command.about })
    case 'answer-help':
      return office.helpAsked.has(command.from) ? happened({ type: 'help-answered', from: command.from }) : happened()
    default:
      return command satisfies never
  }
}

type TicketingFact = Extract<EventBody, { type: 'tickets-stopped' | 'tickets-resumed' }>

/** None named means all. */
function ticketing(office: Office, services: readonly ServiceId[], fact: (services: ServiceId[]) => TicketingFact): Decision {
  const unknown = services.find((service) => !office.services.has(service))
  if (unknown) return no('unknown-service', unknown)
  return happened(fact(services.length === 0 ? [...office.services.keys()] : [...services]))
}
