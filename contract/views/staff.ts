import { z } from 'zod'
import { Instant, ServiceId, TicketNumber } from '../primitives.ts'
import { ORDER_REASONS, STAGES } from '../words.ts'
import { CounterGlance, DeskList, DisplayHealth, LineGlance, TicketCard } from './cards.ts'
import { OfficeHead } from './parts.ts'

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
  next: z.object({ number: TicketNumber, service: ServiceId, why: z.enum(ORDER_REASONS), since: Instant }).nullable(),
  lines: z.array(LineGlance),
  /** In the order in which this counter would call them as things stand: arrival within rank. */
  waiting: DeskList,
  held: DeskList,
  absent: DeskList,
  preparing: DeskList,
  counters: z.array(CounterGlance),
  displays: z.array(DisplayHealth),
  longWaitMinutes: z.int(),
})
export type DeskView = Readonly<z.infer<typeof DeskView>>

/** For the supervisor: who waits, how long, and who serves. */
export const FloorView = z.object({
  ...OfficeHead,
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  lines: z.array(LineGlance),
  counters: z.array(CounterGlance),
  displays: z.array(DisplayHealth),
  /** Errands of today by where they stand. */
  today: z.object({ issued: z.int(), served: z.int(), serving: z.int(), absent: z.int(), cancelled: z.int() }),
  target: z.object({ minutes: z.int(), share: z.number() }),
})
export type FloorView = Readonly<z.infer<typeof FloorView>>
