import { z } from 'zod'
import { CounterId, Instant, ServiceId, TicketNumber } from '../primitives.ts'
import { DISPLAY_TROUBLES, ORDER_REASONS, STAGES } from '../words.ts'
import { FloorAdvice } from './advice.ts'
import { CounterGlance, DeskList, DisplayHealth, HelpAsked, LineGlance, TicketCard } from './cards.ts'
import { OfficeHead } from './parts.ts'

/** Whom a counter would call next, and why. */
const NextUp = z.object({ number: TicketNumber, service: ServiceId, why: z.enum(ORDER_REASONS), since: Instant })
export type NextUp = Readonly<z.infer<typeof NextUp>>

/** Planned breaks of a counter on this day. */
const PlannedBreaks = z.array(z.object({ from: Instant, to: Instant }))

/** For one counter: who is here, who is next and why, the lines this counter serves and the others. */
export const DeskView = z.object({
  ...OfficeHead,
  counter: CounterGlance,
  /** The visitor at this counter and which errand; `calls` counts the call and its recalls. */
  current: z
    .object({
      ticket: TicketCard,
      errand: z.int(),
      state: z.enum(['called', 'serving']),
      stage: z.enum(STAGES),
      calledAt: Instant,
      startedAt: Instant.nullable(),
      calls: z.int().min(1),
    })
    .nullable(),
  next: NextUp.nullable(),
  lines: z.array(LineGlance),
  /** In the order in which this counter would call them as things stand: arrival within rank. */
  waiting: DeskList,
  held: DeskList,
  absent: DeskList,
  preparing: DeskList,
  /** Papers that are ready and handed over at this counter; these visitors stand in `waiting` too, perhaps beyond its first. */
  ready: DeskList,
  counters: z.array(CounterGlance),
  displays: z.array(DisplayHealth),
  helpAsked: z.array(HelpAsked),
  longWaitMinutes: z.int(),
  /** By how many later arrivals nobody is overtaken further. */
  overtakingLimit: z.int(),
  /** The planned breaks of this counter today. */
  breaks: PlannedBreaks,
  /** When it calls by itself, if nobody does before. */
  autoCallAt: Instant.nullable(),
})
export type DeskView = Readonly<z.infer<typeof DeskView>>

/** What the floor is warned of, past the office's thresholds. Screens put it into words. */
export const Alarm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('people'), service: ServiceId, people: z.int(), limit: z.int() }),
  z.object({ kind: z.literal('wait'), service: ServiceId, since: Instant, limitMinutes: z.int() }),
  /** Open, without a visitor, while someone waits whom it may call. */
  z.object({ kind: z.literal('idle'), counter: CounterId, since: Instant, limitMinutes: z.int() }),
  z.object({ kind: z.literal('break-over'), counter: CounterId, until: Instant }),
  z.object({ kind: z.literal('help'), asked: HelpAsked }),
  /** A display that has lost its line, has no sound, or has not shown the newest calls. */
  z.object({ kind: z.literal('display'), device: z.string(), label: z.string(), trouble: z.enum(DISPLAY_TROUBLES) }),
  /** A kiosk without a live line. */
  z.object({ kind: z.literal('kiosk'), device: z.string(), label: z.string(), since: Instant }),
])
export type Alarm = Readonly<z.infer<typeof Alarm>>

/** A line as whoever leads the floor sees it. */
export const FloorLine = LineGlance.extend({
  /** Who has waited longest. */
  first: TicketNumber.nullable(),
  /** From when on staff give no more tickets for it. */
  stoppedFrom: Instant.nullable(),
})
export type FloorLine = Readonly<z.infer<typeof FloorLine>>

/** A counter as whoever leads the floor sees it. */
export const FloorCounter = CounterGlance.extend({
  /** When the visitor's errand was begun; `null`: called and not there yet, or nobody. */
  startedAt: Instant.nullable(),
  /** While it is open and has nobody. */
  next: NextUp.nullable(),
  breaks: PlannedBreaks,
})
export type FloorCounter = Readonly<z.infer<typeof FloorCounter>>

/** For the supervisor and the concierge: who waits, how long, who serves, and what is amiss. */
export const FloorView = z.object({
  ...OfficeHead,
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  lines: z.array(FloorLine),
  /** Everyone who waits for anything, in order of arrival. */
  visitors: DeskList,
  held: DeskList,
  absent: DeskList,
  preparing: DeskList,
  counters: z.array(FloorCounter),
  displays: z.array(DisplayHealth),
  alarms: z.array(Alarm),
  overtakingLimit: z.int(),
  /** Errands of today by where they stand. */
  today: z.object({ issued: z.int(), served: z.int(), serving: z.int(), absent: z.int(), cancelled: z.int() }),
  target: z.object({ minutes: z.int(), share: z.number() }),
  /** What would help now; `null` while it is not known. */
  advice: FloorAdvice.nullable(),
})
export type FloorView = Readonly<z.infer<typeof FloorView>>
