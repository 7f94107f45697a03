import { z } from 'zod'
import { type CounterId, LanguageTag, ServiceId, TicketNumber } from './primitives.ts'
import { NEEDS, PRIORITY_CLASSES } from './words.ts'

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
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).default([]),
})
export type TakeTicket = Readonly<z.input<typeof TakeTicket>>

/** Body of a clerk's `call` of any number. Without `service` the errand that comes first at this counter is meant. */
export const CallNumber = z.strictObject({ number: TicketNumber, service: ServiceId.optional() })
export type CallNumber = Readonly<z.input<typeof CallNumber>>

/** Body of a move on a ticket. Without `service` the errand at a counter is meant, else the only one the move is legal for. */
export const MoveErrand = z.strictObject({ service: ServiceId.optional() })
export type MoveErrand = Readonly<z.input<typeof MoveErrand>>

export const TransferErrand = z.strictObject({ service: ServiceId.optional(), to: ServiceId })
export type TransferErrand = Readonly<z.input<typeof TransferErrand>>

/** Body of a visitor's own cancellation: the secret is in the ticket's QR code. */
export const CancelTicket = z.strictObject({ service: ServiceId.optional(), secret: z.string().max(100).optional() })
export type CancelTicket = Readonly<z.input<typeof CancelTicket>>

export const Empty = z.strictObject({})

const COUNTER_COMMANDS = ['open', 'pause', 'close', 'call-next', 'recall', 'start', 'finish'] as const
export const TICKET_MOVES = ['hold', 'absent', 'return', 'prepare', 'ready'] as const

/** A command as the core decides it: already parsed, permitted and dated. */
export type Command = Readonly<
  | { type: 'take-ticket'; ticket: z.output<typeof TakeTicket> }
  | { type: (typeof COUNTER_COMMANDS)[number]; counter: CounterId }
  | { type: 'call'; counter: CounterId; number: TicketNumber; service: ServiceId | null }
  | { type: (typeof TICKET_MOVES)[number]; number: TicketNumber; service: ServiceId | null }
  /** `by`: only a move that this device made; `null` undoes anybody's. */
  | { type: 'undo'; number: TicketNumber; by: string | null }
  | { type: 'transfer'; number: TicketNumber; service: ServiceId | null; to: ServiceId }
  | { type: 'cancel'; number: TicketNumber; service: ServiceId | null; by: 'visitor' | 'staff' }
>
