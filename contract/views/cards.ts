import { z } from 'zod'
import { CounterId, Day, Designation, Instant, LanguageTag, LocalText, ServiceId, StaffId, TicketNumber } from '../primitives.ts'
import {
  BREAK_REASONS,
  COUNTER_STATES,
  ERRAND_STATES,
  HELP_SUBJECTS,
  HOLD_REASONS,
  NEEDS,
  PRIORITY_CLASSES,
  PRIORITY_REASONS,
  SERVICE_STATES,
  SOUND_STATES,
  STAGES,
} from '../words.ts'
import { ClosingForecast, Estimate, ServiceHead } from './parts.ts'

/** An errand on a ticket, for staff. */
export const ErrandCard = z.object({
  errand: z.int(),
  service: ServiceId,
  name: LocalText,
  state: z.enum(ERRAND_STATES),
  stage: z.enum(STAGES),
  since: Instant,
  counter: CounterId.nullable(),
  delivery: z.boolean(),
  /** Another errand of the ticket comes first. */
  blocked: z.boolean(),
  /** Who is meant to call it. */
  designation: Designation.nullable(),
  hold: z.object({ reason: z.enum(HOLD_REASONS).nullable(), until: Instant.nullable() }).nullable(),
  /** When someone who did not come is back in the line by themselves: at a time, or after so many calls of the service since. */
  returns: z.object({ at: Instant.nullable(), afterCalls: z.int().nullable() }).nullable(),
  /** Later arrivals that were called first: the office's limit bounds it. */
  overtaken: z.int().min(0),
})
export type ErrandCard = Readonly<z.infer<typeof ErrandCard>>

/** A ticket, for staff. */
export const TicketCard = z.object({
  number: TicketNumber,
  issuedAt: Instant,
  /** The day printed on the paper: an earlier one where the number was carried over. */
  paperDay: Day,
  language: LanguageTag,
  priority: z.enum(PRIORITY_CLASSES),
  reason: z.enum(PRIORITY_REASONS).nullable(),
  /** The booked time; priority begins with it. */
  appointmentAt: Instant.nullable(),
  needs: z.array(z.enum(NEEDS)),
  /** The number is to stay valid tomorrow. */
  carry: z.boolean(),
  errands: z.array(ErrandCard),
})
export type TicketCard = Readonly<z.infer<typeof TicketCard>>

/** How many tickets a desk lists of each kind; `total` tells how many there are. */
export const DESK_LIST = 30
export const DeskList = z.object({ total: z.int().min(0), first: z.array(TicketCard).max(DESK_LIST) })
export type DeskList = Readonly<z.infer<typeof DeskList>>

/** A display as staff see it: `connected` now, sound blocked or not, the newest call it has shown and spoken. */
export const DisplayHealth = z.object({
  device: z.string(),
  label: z.string(),
  connected: z.boolean(),
  sound: z.enum(SOUND_STATES),
  shown: z.int().min(0),
  spoken: z.int().min(0),
})
export type DisplayHealth = Readonly<z.infer<typeof DisplayHealth>>

export const CounterGlance = z.object({
  id: CounterId,
  label: z.string(),
  name: LocalText,
  state: z.enum(COUNTER_STATES),
  since: Instant,
  number: TicketNumber.nullable(),
  errandState: z.enum(['called', 'serving']).nullable(),
  /** When the visitor was called to it. */
  calledAt: Instant.nullable(),
  /** Since when it is open without a visitor. */
  idleSince: Instant.nullable(),
  /** Who works here, where people sign in. */
  clerk: z.object({ id: StaffId, name: z.string() }).nullable(),
  /** What it serves in whatever rank, and what it hands over. */
  services: z.array(ServiceId),
  delivers: z.array(ServiceId),
  /** A break with its reason and planned return. */
  pause: z.object({ reason: z.enum(BREAK_REASONS).nullable(), until: Instant.nullable() }).nullable(),
})
export type CounterGlance = Readonly<z.infer<typeof CounterGlance>>

export const LineGlance = z.object({
  ...ServiceHead,
  /** Its rank at the counter that looks; `null` where that counter does not serve it by itself. */
  rank: z.int().min(1).nullable(),
  /** From how long a wait the counter that looks helps here, after its own lines and before them. */
  help: z.object({ fromMinutes: z.int(), beforeOwnFromMinutes: z.int().nullable() }).nullable(),
  state: z.enum(SERVICE_STATES),
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  estimate: Estimate,
  /** Whether whoever comes now would be called before closing. */
  ...ClosingForecast,
  ticketsUntil: Instant.nullable(),
})
export type LineGlance = Readonly<z.infer<typeof LineGlance>>

/** Someone at a kiosk asks for help, or got no slip there. */
export const HelpAsked = z.object({ device: z.string(), label: z.string(), about: z.enum(HELP_SUBJECTS), at: Instant })
export type HelpAsked = Readonly<z.infer<typeof HelpAsked>>
