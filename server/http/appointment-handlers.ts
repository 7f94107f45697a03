import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { Appointment, AppointmentCode, BookAppointment, SlotQuery } from '#contract/appointments.ts'
import type { AppointmentId, Day } from '#contract/primitives.ts'
import { bookingCodeIn } from '#contract/readable-code.ts'
import { type BookingChannel, type Role, STAFF_ROLES } from '#contract/words.ts'
import { answerIssued } from '#core/answers.ts'
import { appointmentsOn, dayOfAppointment } from '#core/appointments.ts'
import type { Office } from '#core/office.ts'
import { done, type Handler, officeOf, order, refused, reply, type Visit } from './handler.ts'
import { slotList } from './slot-list.ts'
import { withSecret } from './ticket-handlers.ts'

const listSlots: Handler = (visit) => {
  const { service, day: asked } = visit.query as z.output<typeof SlotQuery>
  const list = slotList(officeOf(visit), service, asked)
  return list ? reply(list) : refused('unknown-service', service)
}

const listAppointments: Handler = (visit) => {
  const { day: asked } = visit.query as { day?: Day }
  const { office } = officeOf(visit).read()
  const day = asked ?? office.day
  return reply({ day, appointments: appointmentsOn(office, day) })
}

const channelOf = (role: Role): BookingChannel =>
  (STAFF_ROLES as readonly Role[]).includes(role) ? 'staff' : role === 'kiosk' ? 'kiosk' : 'public'

/** Adds what only the server can tell: the code, and the address that carries it behind its `#`. */
function withCode({ house }: Visit, office: string, appointment: Appointment) {
  const code = house.secrets.ofAppointment(office, appointment.id)
  return { appointment, code, url: `${house.publicUrl()}/offices/${office}#${code}` }
}

const bookAppointment: Handler = (visit) => {
  const wanted = visit.body as z.output<typeof BookAppointment>
  const writer = officeOf(visit)
  const opening = writer.openingOn(dayOfAppointment(writer.read().office, wanted.at))
  const command = { type: 'book', ...wanted, channel: channelOf(visit.principal.role), opening } as const
  const outcome = order(visit, command, ({ events: [booked] }) => {
    if (booked?.type !== 'appointment-booked') throw new Error('a time was asked for and none was booked')
    return booked.appointment
  })
  return outcome.ok ? reply(withCode(visit, writer.id, outcome.answer)) : outcome
}

/** Whose code it is; the few booked times of an office are gone through, so that no code has to be stored. */
function appointmentOf({ house, body }: Visit, office: Office): AppointmentId | null {
  const code = bookingCodeIn((body as z.output<typeof AppointmentCode>).code)
  if (code === null) return null
  const isMeant = (id: string): boolean => house.secrets.ofAppointment(office.settings.id, id) === code
  return [...office.appointments.keys()].find(isMeant) ?? null
}

function ticketFor(visit: Visit, appointment: AppointmentId | null) {
  if (appointment === null) return refused('unknown-appointment')
  const outcome = order(visit, { type: 'check-in', appointment }, answerIssued)
  return outcome.ok ? reply(withSecret(visit, outcome.answer)) : outcome
}
const checkIn: Handler = (visit) => ticketFor(visit, appointmentOf(visit, officeOf(visit).read().office))
const checkInFromList: Handler = (visit) => ticketFor(visit, visit.params['appointment'] as AppointmentId)

const giveBackAppointment: Handler = (visit) => {
  const appointment = appointmentOf(visit, officeOf(visit).read().office)
  return appointment === null ? refused('unknown-appointment') : done(visit, { type: 'cancel-appointment', appointment })
}

const cancelAppointment: Handler = (visit) =>
  done(visit, { type: 'cancel-appointment', appointment: visit.params['appointment'] as AppointmentId })

export const handlers = {
  'list-slots': listSlots,
  'list-appointments': listAppointments,
  'book-appointment': bookAppointment,
  'check-in': checkIn,
  'check-in-appointment': checkInFromList,
  'give-back-appointment': giveBackAppointment,
  'cancel-appointment': cancelAppointment,
} as const satisfies Partial<Record<RouteId, Handler>>
