import type { Command } from '#contract/commands.ts'
import type { AppointmentId, Instant } from '#contract/primitives.ts'
import { dayOfAppointment, slotsOn } from '../appointments.ts'
import { nextNumber } from '../numbers.ts'
import { isOpenAt, type Office } from '../office.ts'
import { minutesMs } from '../time.ts'
import { type Decision, happened, no } from './decision.ts'

export type AppointmentCommand = Extract<Command, { type: 'book' | 'cancel-appointment' | 'check-in' }>

/** What is done with booked times. */
export function appointments(office: Office, command: AppointmentCommand, now: Instant): Decision {
  switch (command.type) {
    case 'book':
      return book(office, command, now)
    case 'cancel-appointment':
      return withBooked(office, command.appointment, ({ id }) => happened({ type: 'appointment-cancelled', id }))
    case 'check-in':
      return checkIn(office, command.appointment, now)
    default:
      return command satisfies never
  }
}

function book(
  office: Office,
  { service, at, language, channel, opening }: Extract<AppointmentCommand, { type: 'book' }>,
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
      told: [],
    })
  })
