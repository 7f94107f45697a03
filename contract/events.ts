import { z } from 'zod'
import { CounterId, Day, Instant, LanguageTag, ServiceId, TicketNumber } from './primitives.ts'
import { OfficeSettings } from './settings.ts'
import { NEEDS, ORDER_REASONS, PRIORITY_CLASSES, STAGES } from './words.ts'

/** An errand's place on its ticket: 1, 2, … It stays when the errand is transferred to another service. */
const ErrandIndex = z.int().min(1).max(20)

const OnErrand = { number: TicketNumber, errand: ErrandIndex }

/** Opening hours as instants: what the calendar made of the office's hours for one day. */
export const Opening = z.object({ from: Instant, to: Instant })
export type Opening = Readonly<z.infer<typeof Opening>>

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
  }),
  z.object({ type: z.literal('counter-opened'), counter: CounterId }),
  z.object({ type: z.literal('counter-paused'), counter: CounterId }),
  z.object({ type: z.literal('counter-closed'), counter: CounterId }),
  z.object({
    type: z.literal('ticket-issued'),
    number: TicketNumber,
    /** The service whose range the number is from, and its place in that range. */
    numberedBy: ServiceId,
    digits: z.int().min(1),
    services: z.array(ServiceId).min(1).max(20),
    language: LanguageTag,
    priority: z.enum(PRIORITY_CLASSES),
    needs: z.array(z.enum(NEEDS)),
  }),
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
  z.object({ type: z.literal('errand-held'), ...OnErrand }),
  z.object({ type: z.literal('errand-missed'), ...OnErrand }),
  z.object({ type: z.literal('errand-returned'), ...OnErrand }),
  z.object({ type: z.literal('errand-transferred'), ...OnErrand, to: ServiceId }),
  z.object({ type: z.literal('errand-cancelled'), ...OnErrand, by: z.enum(['visitor', 'staff']) }),
  z.object({ type: z.literal('errand-lapsed'), ...OnErrand }),
  /** The last move of the ticket is taken back. Both facts stay; the statistics go by what stands in the end. */
  z.object({ type: z.literal('errand-undone'), ...OnErrand, undid: z.string() }),
])
export type EventBody = Readonly<z.infer<typeof EventBody>>
export type EventType = EventBody['type']

/** An event with its instant. `by` is the id of the device or token that acted, `null` for the office itself. */
export type OfficeEvent = Readonly<{ at: Instant; by: string | null; body: EventBody }>
