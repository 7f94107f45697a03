import { z } from 'zod'
import { Appointment } from './appointments.ts'
import {
  AppointmentId,
  CounterId,
  Day,
  Designation,
  Instant,
  LanguageTag,
  ServiceId,
  StaffId,
  TicketNumber,
} from './primitives.ts'
import { Rating } from './ratings.ts'
import { OfficeSettings } from './settings.ts'
import { Told } from './told.ts'
import {
  BREAK_REASONS,
  CANCEL_REASONS,
  HELP_SUBJECTS,
  HOLD_REASONS,
  LAPSE_REASONS,
  NEEDS,
  OPINION_MOODS,
  OPINION_SUBJECTS,
  ORDER_REASONS,
  PRIORITY_CLASSES,
  PRIORITY_REASONS,
  STAGES,
} from './words.ts'

/** An errand's place on its ticket: 1, 2, … It stays when the errand is transferred to another service. */
const ErrandIndex = z.int().min(1).max(20)

const OnErrand = { number: TicketNumber, errand: ErrandIndex }

/** Opening hours as instants: what the calendar made of the office's hours for one day. */
export const Opening = z.object({ from: Instant, to: Instant })
export type Opening = Readonly<z.infer<typeof Opening>>

/** Errands of the same ticket that come first. */
const After = z.array(ErrandIndex).max(20)

/** A visitor whose number was carried over from an earlier day, with what is still to be done. */
export const CarriedTicket = z.object({
  number: TicketNumber,
  /** The day printed on the paper. */
  paperDay: Day,
  errands: z
    .array(z.object({ service: ServiceId, state: z.enum(['waiting', 'preparing', 'ready']), after: After.default([]) }))
    .min(1),
  language: LanguageTag,
  priority: z.enum(PRIORITY_CLASSES),
  reason: z.enum(PRIORITY_REASONS).nullable(),
  needs: z.array(z.enum(NEEDS)),
})
export type CarriedTicket = Readonly<z.infer<typeof CarriedTicket>>

/**
 * What can have happened in an office. Facts are appended, never changed: a recall or a transfer leaves the first call as it was.
 * A business day begins with `day-opened`, which carries the settings of that day; replay from there is the whole recovery.
 */
export const EventBody = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('day-opened'),
    day: Day,
    /** First and last instant of the calendar day in the office's time zone. */
    span: Opening,
    /** Opening hours of the day, and the next opening after it. */
    opening: Opening.nullable(),
    nextOpening: Opening.nullable(),
    settings: OfficeSettings,
    /** Counts the changes of the settings. */
    version: z.int().min(1).default(1),
    carried: z.array(CarriedTicket).default([]),
    /** Booked times of this day and later. */
    appointments: z.array(Appointment).default([]),
    /** The last appointment's number. */
    lastAppointment: z.int().min(0).default(0),
    /** Of a day brought in from another system's log: when, and from which file. `null`: the office lived it here. */
    imported: z
      .object({ at: Instant, file: z.string().max(200) })
      .nullable()
      .default(null),
  }),
  /** The settings as they stand from now on, with the hours that follow from them. `restores`: the version that they bring back. */
  z.object({
    type: z.literal('settings-changed'),
    settings: OfficeSettings,
    version: z.int().min(2),
    restores: z.int().min(1).nullable(),
    opening: Opening.nullable(),
    nextOpening: Opening.nullable(),
  }),
  /** No tickets for these services (all, where none is named) from an instant on. */
  z.object({ type: z.literal('tickets-stopped'), services: z.array(ServiceId), from: Instant }),
  z.object({ type: z.literal('tickets-resumed'), services: z.array(ServiceId) }),
  z.object({ type: z.literal('appointment-booked'), appointment: Appointment }),
  z.object({ type: z.literal('appointment-cancelled'), id: AppointmentId }),
  z.object({ type: z.literal('appointment-missed'), id: AppointmentId }),
  z.object({
    type: z.literal('opinion-recorded'),
    subject: z.enum(OPINION_SUBJECTS),
    mood: z.enum(OPINION_MOODS),
    text: z.string().max(500),
  }),
  /** How a visit was. The receipt tells that one paper rates once; which one it was cannot be read from it. */
  z.object({ type: z.literal('visit-rated'), receipt: z.string(), ...Rating.shape }),
  /** A visitor asks for help at a kiosk; `from` is the device. */
  z.object({
    type: z.literal('help-asked'),
    from: z.string(),
    label: z.string(),
    about: z.enum(HELP_SUBJECTS).default('help'),
  }),
  z.object({ type: z.literal('help-answered'), from: z.string() }),
  z.object({ type: z.literal('counter-opened'), counter: CounterId }),
  z.object({
    type: z.literal('counter-paused'),
    counter: CounterId,
    reason: z.enum(BREAK_REASONS).nullable().default(null),
    /** Planned return. */
    until: Instant.nullable().default(null),
  }),
  z.object({ type: z.literal('counter-closed'), counter: CounterId }),
  /** Who works at the counter from now on. */
  z.object({ type: z.literal('counter-staffed'), counter: CounterId, clerk: StaffId }),
  /** The last turn of the counter (opened, paused, closed) is taken back. */
  z.object({ type: z.literal('counter-undone'), counter: CounterId, undid: z.string() }),
  z.object({
    type: z.literal('ticket-issued'),
    number: TicketNumber,
    /** The service whose range the number is from (`null`: the paper roll), and its place in that range. */
    numberedBy: ServiceId.nullable(),
    digits: z.int().min(1),
    services: z.array(ServiceId).min(1).max(20),
    /** For each service the errands of the ticket that come first. */
    after: z.array(After).default([]),
    language: LanguageTag,
    priority: z.enum(PRIORITY_CLASSES),
    reason: z.enum(PRIORITY_REASONS).nullable().default(null),
    needs: z.array(z.enum(NEEDS)),
    /** The booked time that was checked in. */
    appointment: z.object({ id: AppointmentId, at: Instant }).nullable().default(null),
    /** For each service what was told of the wait; `null`: nothing. */
    told: z.array(Told.nullable()).default([]),
  }),
  z.object({
    type: z.literal('ticket-prioritised'),
    number: TicketNumber,
    priority: z.enum(PRIORITY_CLASSES),
    reason: z.enum(PRIORITY_REASONS).nullable(),
  }),
  z.object({ type: z.literal('ticket-noted'), number: TicketNumber, needs: z.array(z.enum(NEEDS)), language: LanguageTag }),
  /** The number will stay valid tomorrow; or, after all, not. */
  z.object({ type: z.literal('ticket-kept'), number: TicketNumber, carry: z.boolean() }),
  z.object({ type: z.literal('errand-added'), ...OnErrand, service: ServiceId, after: After }),
  z.object({
    type: z.literal('errand-called'),
    ...OnErrand,
    counter: CounterId,
    stage: z.enum(STAGES),
    why: z.enum(ORDER_REASONS),
    /** Counts the day's calls and recalls, so that a board can tell what it has announced. */
    call: z.int().min(1),
  }),
  z.object({ type: z.literal('errand-recalled'), ...OnErrand, counter: CounterId, call: z.int().min(1) }),
  z.object({ type: z.literal('errand-started'), ...OnErrand, counter: CounterId }),
  z.object({ type: z.literal('errand-finished'), ...OnErrand, counter: CounterId }),
  z.object({ type: z.literal('errand-prepared'), ...OnErrand, counter: CounterId }),
  z.object({ type: z.literal('errand-readied'), ...OnErrand }),
  z.object({
    type: z.literal('errand-held'),
    ...OnErrand,
    reason: z.enum(HOLD_REASONS).nullable().default(null),
    until: Instant.nullable().default(null),
  }),
  z.object({
    type: z.literal('errand-missed'),
    ...OnErrand,
    /** When the visitor is back in the line by itself: whichever comes first; `null` never. */
    returns: z
      .object({ at: Instant.nullable(), afterCalls: z.int().min(1).nullable() })
      .nullable()
      .default(null),
  }),
  z.object({ type: z.literal('errand-returned'), ...OnErrand }),
  z.object({ type: z.literal('errand-transferred'), ...OnErrand, to: ServiceId, for: Designation.nullable().default(null) }),
  /** First to a new errand, `added`, then back to `counter`. */
  z.object({
    type: z.literal('errand-redirected'),
    ...OnErrand,
    counter: CounterId,
    added: ErrandIndex,
    to: ServiceId,
    for: Designation.nullable(),
  }),
  z.object({
    type: z.literal('errand-cancelled'),
    ...OnErrand,
    by: z.enum(['visitor', 'staff']),
    reason: z.enum(CANCEL_REASONS).nullable().default(null),
  }),
  z.object({ type: z.literal('errand-lapsed'), ...OnErrand, reason: z.enum(LAPSE_REASONS).default('not-called') }),
  z.object({ type: z.literal('errand-carried-over'), ...OnErrand }),
  /** The last move of the ticket is taken back. Both facts stay; the statistics go by what stands in the end. */
  z.object({ type: z.literal('errand-undone'), ...OnErrand, undid: z.string() }),
])
export type EventBody = Readonly<z.infer<typeof EventBody>>
export type EventType = EventBody['type']

/** An event with its instant. `by` is the id of the person, device or token that acted, `null` for the office itself. */
export type OfficeEvent = Readonly<{ at: Instant; by: string | null; body: EventBody }>
