import { z } from 'zod'
import type { BookAppointment } from './appointments.ts'
import type { Opening } from './events.ts'
import {
  type AppointmentId,
  type CounterId,
  Designation,
  Instant,
  LanguageTag,
  ServiceId,
  type StaffId,
  TicketNumber,
} from './primitives.ts'
import type { Rating } from './ratings.ts'
import type { ChangeSettings } from './settings-versions.ts'
import {
  type BookingChannel,
  BREAK_REASONS,
  CANCEL_REASONS,
  HELP_SUBJECTS,
  HOLD_REASONS,
  NEEDS,
  OPINION_MOODS,
  OPINION_SUBJECTS,
  PRIORITY_CLASSES,
  PRIORITY_REASONS,
} from './words.ts'

const Needs = z.array(z.enum(NEEDS)).max(NEEDS.length)

/** Body of `POST …/tickets`. */
export const TakeTicket = z.strictObject({
  services: z
    .array(ServiceId)
    .min(1, 'choose at least one service')
    .max(20)
    .refine((services) => new Set(services).size === services.length, 'each service at most once'),
  language: LanguageTag.default('ja'),
  /** Staff only: a kiosk issues ordinary tickets. */
  priority: z.enum(PRIORITY_CLASSES).default('ordinary'),
  /** Why it has priority; without one it is the staff's decision. */
  reason: z.enum(PRIORITY_REASONS).optional(),
  needs: Needs.default([]),
  /** Staff only: the number on a paper from the roll that is handed out while the kiosk is out of order. */
  paper: TicketNumber.optional(),
})
export type TakeTicket = Readonly<z.input<typeof TakeTicket>>

/** Body of a clerk's `call` of any number. Without `service` the errand that comes first at this counter is meant. */
export const CallNumber = z.strictObject({ number: TicketNumber, service: ServiceId.optional() })
export type CallNumber = Readonly<z.input<typeof CallNumber>>

/** Body of a move on a ticket. Without `service` the errand at a counter is meant, else the only one the move is legal for. */
export const MoveErrand = z.strictObject({ service: ServiceId.optional() })
export type MoveErrand = Readonly<z.input<typeof MoveErrand>>

/** On hold, with why and for how long; when the time is over the visitor is back in the line. */
export const HoldErrand = z.strictObject({
  service: ServiceId.optional(),
  reason: z.enum(HOLD_REASONS).optional(),
  minutes: z.int().min(1).max(480).optional(),
})
export type HoldErrand = Readonly<z.input<typeof HoldErrand>>

const somewhere = (target: { to?: unknown; for?: unknown }): boolean => target.to !== undefined || target.for !== undefined

/** On to another service, to one counter or to one clerk, or both. */
export const TransferErrand = z
  .strictObject({ service: ServiceId.optional(), to: ServiceId.optional(), for: Designation.optional() })
  .refine(somewhere, 'say to which service, counter or clerk')
export type TransferErrand = Readonly<z.input<typeof TransferErrand>>

/** First to another service, then back to the counter that sends. */
export const RedirectErrand = z.strictObject({ to: ServiceId, for: Designation.optional() })
export type RedirectErrand = Readonly<z.input<typeof RedirectErrand>>

/** One errand more; heard after the named ones of the same ticket, else by the office's settings. */
export const AddErrand = z.strictObject({ service: ServiceId, after: z.array(ServiceId).max(20).optional() })
export type AddErrand = Readonly<z.input<typeof AddErrand>>

/** Gives priority for a reason, or (`null`) takes it back. */
export const PrioritiseTicket = z.strictObject({ reason: z.enum(PRIORITY_REASONS).nullable() })
export type PrioritiseTicket = Readonly<z.input<typeof PrioritiseTicket>>

/** What staff should know of the visitor. */
export const NoteTicket = z.strictObject({ needs: Needs, language: LanguageTag })
export type NoteTicket = Readonly<z.input<typeof NoteTicket>>

/** The number stays valid on the next day the office opens, or (`false`) ends with this day after all. */
export const CarryTicket = z.strictObject({ carry: z.boolean() })
export type CarryTicket = Readonly<z.input<typeof CarryTicket>>

/** Body of a cancellation: a visitor's with the secret of the ticket's QR code, or staff's with a reason. */
export const CancelTicket = z.strictObject({
  service: ServiceId.optional(),
  secret: z.string().max(100).optional(),
  reason: z.enum(CANCEL_REASONS).optional(),
})
export type CancelTicket = Readonly<z.input<typeof CancelTicket>>

/** Leaving the counter: why, and for how many minutes. */
export const PauseCounter = z.strictObject({
  reason: z.enum(BREAK_REASONS).optional(),
  minutes: z.int().min(1).max(480).optional(),
})
export type PauseCounter = Readonly<z.input<typeof PauseCounter>>

/** No more tickets for these services (none named: for all), now or from an instant on. */
export const StopTickets = z.strictObject({ services: z.array(ServiceId).max(40).default([]), at: Instant.optional() })
export type StopTickets = Readonly<z.input<typeof StopTickets>>
export const ResumeTickets = z.strictObject({ services: z.array(ServiceId).max(40).default([]) })
export type ResumeTickets = Readonly<z.input<typeof ResumeTickets>>

export const RecordOpinion = z.strictObject({
  subject: z.enum(OPINION_SUBJECTS),
  mood: z.enum(OPINION_MOODS),
  /** What was said, without names. */
  text: z.string().trim().max(500).default(''),
})
export type RecordOpinion = Readonly<z.input<typeof RecordOpinion>>

/** What a visitor at a kiosk asks for. */
export const AskHelp = z.strictObject({ about: z.enum(HELP_SUBJECTS).default('help') })
export type AskHelp = Readonly<z.input<typeof AskHelp>>

export const Empty = z.strictObject({})

const COUNTER_COMMANDS = ['open', 'close', 'call-next', 'recall', 'start', 'finish', 'undo-turn'] as const
export const TICKET_MOVES = ['absent', 'return', 'prepare', 'ready'] as const

type OnErrand = Readonly<{ number: TicketNumber; service: ServiceId | null }>
/** `clerk`: who works at the counter, where people sign in. */
type AtCounter = Readonly<{ counter: CounterId; clerk?: StaffId | null }>

/** A command as the core decides it: already parsed, permitted and dated. */
export type Command = Readonly<
  | { type: 'take-ticket'; ticket: z.output<typeof TakeTicket> }
  | ({ type: (typeof COUNTER_COMMANDS)[number] } & AtCounter)
  | ({ type: 'pause' } & z.output<typeof PauseCounter> & AtCounter)
  | ({ type: 'call' } & OnErrand & AtCounter)
  | ({ type: (typeof TICKET_MOVES)[number] } & OnErrand)
  | ({ type: 'hold' } & OnErrand & Pick<z.output<typeof HoldErrand>, 'reason' | 'minutes'>)
  /** `by`: only a move that this person or device made; `null` undoes anybody's. */
  | { type: 'undo'; number: TicketNumber; by: string | null }
  | ({ type: 'transfer'; to: ServiceId | null; for?: Designation | null } & OnErrand)
  | { type: 'redirect'; number: TicketNumber; to: ServiceId; for: Designation | null }
  | { type: 'add-errand'; number: TicketNumber; service: ServiceId; after: readonly ServiceId[] | null }
  | ({ type: 'prioritise'; number: TicketNumber } & z.output<typeof PrioritiseTicket>)
  | ({ type: 'note'; number: TicketNumber } & z.output<typeof NoteTicket>)
  | ({ type: 'carry-over'; number: TicketNumber } & z.output<typeof CarryTicket>)
  | ({ type: 'cancel'; by: 'visitor' | 'staff'; reason?: z.output<typeof CancelTicket>['reason'] } & OnErrand)
  | ({ type: 'stop-tickets' } & z.output<typeof StopTickets>)
  | ({ type: 'resume-tickets' } & z.output<typeof ResumeTickets>)
  /** `opening`: the office's hours on the day of the booked time, by the calendar. */
  | ({ type: 'book'; channel: BookingChannel; opening: Opening | null } & z.output<typeof BookAppointment>)
  /** The hours are those that the calendar makes of the new settings; `recorded`: services with statistics of earlier days. */
  | ({ type: 'change-settings'; restores: number | null; recorded: readonly ServiceId[] } & z.output<typeof ChangeSettings> &
      Readonly<{ opening: Opening | null; nextOpening: Opening | null }>)
  | { type: 'cancel-appointment'; appointment: AppointmentId }
  | { type: 'check-in'; appointment: AppointmentId }
  | ({ type: 'record-opinion' } & z.output<typeof RecordOpinion>)
  /** `receipt`: by which the same paper is known again, without its number. */
  | ({ type: 'rate-visit'; number: TicketNumber; receipt: string } & Omit<Rating, 'services'>)
  | ({ type: 'ask-help'; from: string; label: string } & z.output<typeof AskHelp>)
  | { type: 'answer-help'; from: string }
>
