import { z } from 'zod'
import { Day, Instant, LocalText, ServiceId } from './primitives.ts'
import { Estimate, OfficeHead, PastHalfHour, ServiceHead } from './views/parts.ts'
import { CLOSED_BECAUSE, DAY_PARTS, LAMPS, OUTLOOK_REASONS } from './words.ts'

const Opening = z.object({ from: Instant, to: Instant })

/** What is expected of the visitors who come in one half hour; the first and the last of a day may be cut short by the hours. */
export const HalfHourOutlook = z.object({
  from: Instant,
  to: Instant,
  /** For pictures; what is said of it is `wait`. `null`: not known. */
  waitMinutes: z.number().min(0).nullable(),
  wait: Estimate,
  /** By the office's own thresholds; `null`: not known. */
  lamp: z.enum(LAMPS).nullable(),
})
export type HalfHourOutlook = Readonly<z.infer<typeof HalfHourOutlook>>

/** One day to come. A day of which nothing is known has its half hours all the same; a closed one has none. */
export const DayOutlook = z.object({
  day: Day,
  opening: Opening.nullable(),
  /** Of the day as a whole; `null`: not known. */
  lamp: z.enum(LAMPS).nullable(),
  reasons: z.array(z.object({ because: z.enum(OUTLOOK_REASONS), visitors: z.enum(['more', 'fewer']) })),
  halfHours: z.array(HalfHourOutlook),
})
export type DayOutlook = Readonly<z.infer<typeof DayOutlook>>

/** A day as the calendar shows it: with why it is closed, and what the office itself says of it, such as longer hours. */
export const CalendarDay = DayOutlook.extend({
  closedBecause: z.enum(CLOSED_BECAUSE).nullable(),
  note: LocalText.nullable(),
})
export type CalendarDay = Readonly<z.infer<typeof CalendarDay>>

/** A day that was, or today as far as it has come. */
export const PastDay = z.object({ day: Day, opening: Opening.nullable(), halfHours: z.array(PastHalfHour) })
export type PastDay = Readonly<z.infer<typeof PastDay>>

/** A time that is worth choosing: among the shortest waits of the days ahead. */
export const BestTime = z.object({ from: Instant, to: Instant, wait: Estimate })
export type BestTime = Readonly<z.infer<typeof BestTime>>

/** When it is worth going: what was, what is expected and why, of a whole office or of one of its services. */
export const OutlookView = z.object({
  ...OfficeHead,
  /** `null`: all services together. */
  service: ServiceId.nullable(),
  services: z.array(z.object(ServiceHead)),
  /** Upper limits in minutes of the lamp's first two steps. */
  lampMinutes: z.object({ free: z.int(), busy: z.int() }),
  /** Closed days of this office from which this was learned. */
  learnedDays: z.int().min(0),
  today: PastDay,
  /** Days of the past week on which the office was open, oldest first. */
  past: z.array(PastDay),
  /** Today and the days after it. */
  days: z.array(CalendarDay),
  /** Of the next seven days, by the part of the day that suits; earliest first. */
  best: z.record(z.enum(DAY_PARTS), z.array(BestTime)),
})
export type OutlookView = Readonly<z.infer<typeof OutlookView>>
