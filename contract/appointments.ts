import { z } from 'zod'
import { AppointmentId, Day, Instant, LanguageTag, ServiceId, TicketNumber } from './primitives.ts'
import { APPOINTMENT_STATES, BOOKING_CHANNELS } from './words.ts'

/** A booked time. `number` is the ticket it became when the visitor checked in. */
export const Appointment = z.object({
  id: AppointmentId,
  service: ServiceId,
  at: Instant,
  language: LanguageTag,
  channel: z.enum(BOOKING_CHANNELS),
  state: z.enum(APPOINTMENT_STATES),
  number: TicketNumber.nullable(),
})
export type Appointment = Readonly<z.infer<typeof Appointment>>

/** Body of `POST …/appointments`. */
export const BookAppointment = z.strictObject({ service: ServiceId, at: Instant, language: LanguageTag.default('ja') })

/** What whoever booked is told. The code stands in the QR code behind the `#`, and can be typed at the kiosk. */
export const BookedAppointment = z.object({ appointment: Appointment, code: z.string(), url: z.string() })
export type BookedAppointment = Readonly<z.infer<typeof BookedAppointment>>

/** The code on the visitor's phone or paper: however it was typed, only its letters and digits count. */
export const AppointmentCode = z.strictObject({ code: z.string().min(4).max(300) })

/** A time that can be booked, and for how many more people. */
export const Slot = z.object({ at: Instant, free: z.int().min(0) })
export type Slot = Readonly<z.infer<typeof Slot>>

export const SlotQuery = z.strictObject({ service: ServiceId, day: Day.optional() })
/** The times of a day; where none was named, also the days that have a free place. */
export const SlotList = z.object({
  service: ServiceId,
  day: Day,
  slots: z.array(Slot),
  days: z.array(z.object({ day: Day, free: z.int().min(1) })).nullable(),
})
export type SlotList = Readonly<z.infer<typeof SlotList>>
export const AppointmentList = z.object({ day: Day, appointments: z.array(Appointment) })
export type AppointmentList = Readonly<z.infer<typeof AppointmentList>>
