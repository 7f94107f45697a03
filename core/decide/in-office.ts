import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { AppointmentId, Instant, ServiceId } from '#contract/primitives.ts'
import { dayOfAppointment, slotsOn } from '../appointments.ts'
import { nextNumber } from '../numbers.ts'
import { isOpenAt, type Office } from '../office.ts'
import { minutesMs } from '../time.ts'
import { type Decision, happened, no } from './decision.ts'

export type OfficeCommand = Extract<
  Command,
  {
    type:
      | 'stop-tickets'
      | 'resume-tickets'
      | 'book'
      | 'cancel-appointment'
      | 'check-in'
      | 'record-opinion'
      | 'ask-help'
      | 'answer-help'
  }
>

/** What concerns the office rather than one ticket or counter. */
export function inOffice(office: Office, command: OfficeCommand, now: Instant): Decision {
  switch (command.type) {
    case 'stop-tickets':
      return ticketing(office, command.services, (services) => ({ type: 'tickets-stopped', services, from: command.at ?? now }))
    case 'resume-tickets':
      return ticketing(office, command.services, (services) => ({ type: 'tickets-resumed', services }))
    case 'book':
      return book(office, command, now)
    case 'cancel-appointment':
      return withBooked(office, command.appointment, ({ id }) => happened({ type: 'appointment-cancelled', id }))
    case 'check-in':
      return checkIn(office, command.appointment, now)
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

function book(
  office: Office,
  { service, at, language, channel, opening }: Extract<OfficeCommand, { type: 'book' }>,
  now: Instant,
): Decision {
  const settings = office.services.get(service)
  if (!settings) return no('unknown-service', service)
  if (!settings.appointments?.channels.includes(channel)) return no('no-such-slot', service)
  const slot = slotsOn(office, service, { day: dayOfAppointment(office, at), opening, now }).find((each) => each.at === at)
  if (!slot) return no('no-such-slot')
  if (slot.free === 0) return no('slot-full')
  const id = `r${office.lastAppointment + 1}` as AppointmentId
  return happened({
    type: 'appointment-booked',
    appointment: { id, service, at, language, channel, state: 'booked', number: null },
  })
}

type Booked = NonNullable<ReturnType<Office['appointments']['get']>>

function withBooked(office: Office, id: AppointmentId, use: (booked: Booked) => Decision): Decision {
  const booked = office.appointments.get(id)
  if (!booked) return no('unknown-appointment')
  return booked.state === 'booked' ? use(booked) : no('appointment-used', booked.number ?? undefined)
}

/** A booked visitor has come: a ticket with priority from the booked time on, or without, where they come too late for it (Q10). */
const checkIn = (office: Office, appointment: AppointmentId, now: Instant): Decision =>
  withBooked(office, appointment, ({ id, service, at, language }) => {
    if (dayOfAppointment(office, at) !== office.day) return no('not-today')
    if (!isOpenAt(office, now)) return no('office-closed')
    const next = nextNumber(office, service)
    if (!next) return no('numbers-exhausted')
    const grace = minutesMs(office.services.get(service)?.appointments?.graceMinutes ?? 0)
    const inTime = now <= at + grace
    return happened({
      type: 'ticket-issued',
      ...next,
      numberedBy: service,
      services: [service],
      after: [[]],
      language,
      priority: inTime ? 'priority' : 'ordinary',
      reason: inTime ? 'appointment' : null,
      needs: [],
      appointment: { id, at },
    })
  })
