import { z } from 'zod'
import { CounterId, Day, Instant, OfficeId, ServiceId, TicketNumber } from './primitives.ts'
import { ErrandCard } from './views/cards.ts'
import { Estimate } from './views/parts.ts'
import { AFTER_CLOSING, COUNTER_STATES, ERRAND_STATES, OPINION_MOODS, OPINION_SUBJECTS } from './words.ts'

/** One errand of a fresh ticket: the people before it in its line, the wait if it came first, the counters that serve it. */
export const IssuedErrand = z.object({
  service: ServiceId,
  ahead: z.int().min(0),
  estimate: Estimate,
  /** Signs of the open counters that serve it. */
  counters: z.array(z.string()),
  /** Whether it will be called only after closing. */
  afterClosing: z.enum(AFTER_CLOSING).nullable(),
})
export type IssuedErrand = Readonly<z.infer<typeof IssuedErrand>>

/** What the kiosk prints. `url` opens "my ticket" on the visitor's phone and carries the secret behind its `#`. */
export const IssuedTicket = z.object({
  number: TicketNumber,
  office: OfficeId,
  day: Day,
  issuedAt: Instant,
  services: z.array(ServiceId),
  /** Until the first call: of the errand with the shortest wait that can be reckoned. */
  ahead: z.int().min(0),
  estimate: Estimate,
  counters: z.array(z.string()),
  errands: z.array(IssuedErrand),
  /** The booked time the ticket was checked in for, and whether it gives priority; who comes too late waits as everyone. */
  appointment: z.object({ at: Instant, priority: z.boolean() }).nullable(),
  secret: z.string(),
  url: z.string(),
})
export type IssuedTicket = Readonly<z.infer<typeof IssuedTicket>>

/** Where a number stands, for anyone who holds the paper. */
export const TicketStatus = z.object({
  number: TicketNumber,
  day: Day,
  at: Instant,
  issuedAt: Instant,
  ahead: z.int().min(0).nullable(),
  estimate: Estimate.nullable(),
  /** Without what only staff should know. */
  errands: z.array(ErrandCard.omit({ designation: true, hold: true, returns: true, overtaken: true })),
})
export type TicketStatus = Readonly<z.infer<typeof TicketStatus>>

/** What visitors said, without names. */
export const OpinionList = z.object({
  day: Day,
  opinions: z.array(z.object({ at: Instant, subject: z.enum(OPINION_SUBJECTS), mood: z.enum(OPINION_MOODS), text: z.string() })),
})
export type OpinionList = Readonly<z.infer<typeof OpinionList>>

/** Answer to a clerk's command: where the ticket or the counter stands now. */
export const MoveAnswer = z.object({
  revision: z.int(),
  number: TicketNumber,
  errand: z.int(),
  service: ServiceId,
  counter: CounterId.nullable(),
  state: z.enum(ERRAND_STATES),
})
export type MoveAnswer = Readonly<z.infer<typeof MoveAnswer>>

export const CounterAnswer = z.object({ revision: z.int(), counter: CounterId, state: z.enum(COUNTER_STATES) })
export type CounterAnswer = Readonly<z.infer<typeof CounterAnswer>>
