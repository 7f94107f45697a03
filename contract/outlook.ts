import { z } from 'zod'
import { Day, Instant, ServiceId } from './primitives.ts'
import { Estimate, OfficeHead } from './views/parts.ts'
import { LAMPS } from './words.ts'

/** Why a day is expected to differ from an ordinary one. Each is said only where this office's own days have shown it. */
export const OUTLOOK_REASONS = ['weekday', 'after-closed-days', 'month-start', 'month-end', 'season', 'lucky-date'] as const
export type OutlookReason = (typeof OUTLOOK_REASONS)[number]

/** What is expected of the visitors who come in one half hour; `lamp` by the office's own thresholds, `null`: not known. */
export const HalfHourOutlook = z.object({ from: Instant, wait: Estimate, lamp: z.enum(LAMPS).nullable() })
export type HalfHourOutlook = Readonly<z.infer<typeof HalfHourOutlook>>

/** One day to come. `opening` is `null` on a day on which the office is closed; a day of which nothing is known has its half hours all the same. */
export const DayOutlook = z.object({
  day: Day,
  opening: z.object({ from: Instant, to: Instant }).nullable(),
  lamp: z.enum(LAMPS).nullable(),
  reasons: z.array(z.object({ because: z.enum(OUTLOOK_REASONS), visitors: z.enum(['more', 'fewer']) })),
  halfHours: z.array(HalfHourOutlook),
})
export type DayOutlook = Readonly<z.infer<typeof DayOutlook>>

/** What was: mean wait in minutes of those who came in a half hour, `null` where too few came to tell. */
export const PastHalfHour = z.object({ from: Instant, waitMinutes: z.number().min(0).nullable() })
export const PastDay = z.object({
  day: Day,
  opening: z.object({ from: Instant, to: Instant }).nullable(),
  halfHours: z.array(PastHalfHour),
})
export type PastDay = Readonly<z.infer<typeof PastDay>>

/** A time that is worth choosing: among the shortest waits of the days ahead. */
export const BestTime = z.object({ from: Instant, to: Instant, wait: Estimate })
export type BestTime = Readonly<z.infer<typeof BestTime>>

/** When it is worth going: what was, what is expected and why, of a whole office or of one of its services. */
export const OutlookView = z.object({
  ...OfficeHead,
  /** `null`: all services together. */
  service: ServiceId.nullable(),
  services: z.array(ServiceId),
  /** Closed days of this office from which this was learned. */
  learnedDays: z.int().min(0),
  today: PastDay,
  past: z.array(PastDay),
  days: z.array(DayOutlook),
  best: z.array(BestTime),
})
export type OutlookView = Readonly<z.infer<typeof OutlookView>>
