import { z } from 'zod'
import { DayOrWeekday } from './day-or-weekday.ts'
import { CounterId, Day, Instant, LocalText, ServiceId } from './primitives.ts'
import { WEEKDAYS } from './words.ts'

/** What keeps a day from being tried: it was not open, came from another system's log, nobody came, or no counter was open. */
export const UNREPLAYABLE = ['not-open', 'imported', 'nobody-came', 'no-counters'] as const

/** How visitors wait: as they do now, in a line at each counter, or in one line before counters that all do everything. */
const WAITING_MODELS = ['as-now', 'one-per-counter', 'one-for-all'] as const

const Share = z.number().min(0).max(0.9)

/** A desk that looks through the papers first. What it takes and brings is assumed, not measured. */
const PaperCheck = z.strictObject({
  from: Instant,
  to: Instant,
  minutes: z.number().min(0.5).max(10),
  /** By which share what follows at the counter is shorter. */
  shortensBy: Share,
  /** Which share has nothing to do at a counter any more. */
  sendsHome: Share,
})

/** What is to be different. A half hour is a place in the list of the day's half hours. */
export const WhatIfChanges = z.strictObject({
  /** Counters that the office has not, each like one that it has. */
  added: z
    .array(z.strictObject({ id: CounterId, like: CounterId }))
    .max(10)
    .default([]),
  opened: z
    .array(z.strictObject({ counter: CounterId, halfHour: z.int().min(0).max(47) }))
    .max(2000)
    .default([]),
  closed: z
    .array(z.strictObject({ counter: CounterId, halfHour: z.int().min(0).max(47) }))
    .max(2000)
    .default([]),
  /** Services that a counter takes as well once nobody waits for its own. */
  trained: z
    .array(z.strictObject({ counter: CounterId, service: ServiceId }))
    .max(400)
    .default([]),
  /** Breaks that begin earlier (below 0) or later. */
  breaks: z
    .array(z.strictObject({ counter: CounterId, byMinutes: z.int().min(-240).max(240) }))
    .max(80)
    .default([]),
  paperCheck: PaperCheck.nullable().default(null),
  waiting: z.enum(WAITING_MODELS).default('as-now'),
})
export type WhatIfChanges = Readonly<z.infer<typeof WhatIfChanges>>

export const WhatIfQuestion = z.strictObject({ on: DayOrWeekday, changes: WhatIfChanges })
export type WhatIfQuestion = Readonly<z.infer<typeof WhatIfQuestion>>

/** A figure over all runs: its mean, and between what lie eight runs in ten. */
export const Likely = z.object({ value: z.number(), low: z.number(), high: z.number() })
export type Likely = Readonly<z.infer<typeof Likely>>

const Waits = z.object({
  /** Minutes until the first call. */
  mean: Likely,
  p90: Likely,
  /** Called within the office's target. */
  withinTarget: Likely,
})

/** How a day goes. `halfHours` by arrival; `null` where hardly anybody comes. */
export const WhatIfOutcome = Waits.extend({
  halfHours: z.array(z.object({ arrivals: z.number(), wait: Likely.nullable() })),
  services: z.array(z.object({ service: ServiceId, errands: z.number(), wait: Likely })),
  counterHours: z.number(),
  /** Minutes until the last visitor is served after closing. */
  overtime: Likely,
  /** Visitors whose papers were looked through and who went home with that. */
  sentHome: z.number(),
})
export type WhatIfOutcome = Readonly<z.infer<typeof WhatIfOutcome>>

/** One counter in one half hour: away is on a break. */
export const CELL_STATES = ['open', 'away', 'closed'] as const

/** A day that can be tried with changes: who worked when, and what is known of it. */
export const WhatIfBase = z.object({
  on: DayOrWeekday,
  /** The days that it is made of. */
  days: z.array(Day),
  timeZone: z.string(),
  opening: z.object({ from: Instant, to: Instant }),
  halfHours: z.array(z.object({ from: Instant, to: Instant })),
  counters: z.array(
    z.object({
      id: CounterId,
      label: z.string(),
      name: LocalText,
      services: z.array(ServiceId),
      cells: z.array(z.enum(CELL_STATES)),
      breaks: z.array(z.object({ from: Instant, to: Instant })),
    }),
  ),
  services: z.array(z.object({ id: ServiceId, name: LocalText })),
  visitors: z.number(),
  targetMinutes: z.int(),
  /** No service has a target of its own. */
  isOneTarget: z.boolean(),
  /** Acts that are not repeated: calls by choice, visitors sent elsewhere first. */
  notRepeated: z.int(),
})
export type WhatIfBase = Readonly<z.infer<typeof WhatIfBase>>

export const WhatIfAnswer = z.object({
  base: WhatIfBase,
  changes: WhatIfChanges,
  runs: z.int(),
  before: WhatIfOutcome,
  after: WhatIfOutcome,
  /** After less before, run by run with the same visitors. */
  difference: Waits.extend({ overtime: Likely }),
  /** In which share of the runs the mean wait was shorter after. */
  shorterIn: z.number(),
  /** What the day itself was like, minutes; `null` for an average day. */
  asItWas: z.object({ mean: z.number(), p90: z.number(), withinTarget: z.number() }).nullable(),
})
export type WhatIfAnswer = Readonly<z.infer<typeof WhatIfAnswer>>

export const WhatIfProgress = z.object({ done: z.number().min(0).max(1), runs: z.int(), of: z.int() })
export type WhatIfProgress = Readonly<z.infer<typeof WhatIfProgress>>

/** What can be tried: the office's closed days, and the one that is asked about. */
export const WhatIfView = z.object({
  on: DayOrWeekday.nullable(),
  /** The newest first. */
  days: z.array(Day),
  /** Weekdays of which there are at least two. */
  weekdays: z.array(z.enum(WEEKDAYS)),
  base: WhatIfBase.nullable(),
  /** `null`: nothing is missing, or there is no closed day yet. */
  lacks: z.enum(UNREPLAYABLE).nullable(),
})
export type WhatIfView = Readonly<z.infer<typeof WhatIfView>>
