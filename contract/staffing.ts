import { z } from 'zod'
import { DayOrWeekday } from './day-or-weekday.ts'
import { CounterId, Day, Instant, LocalText, ServiceId } from './primitives.ts'
import { CLOSED_BECAUSE, WEEKDAYS } from './words.ts'

const Span = z.object({ from: Instant, to: Instant })

/** The share of visitors who are to be called within so many minutes. */
const Target = z.object({ minutes: z.int(), share: z.number() })

/** A half hour from opening on, or several of a service that are judged together, and the share of their visitors who are called in time. */
export const ServiceShare = z.object({
  service: ServiceId,
  /** Places in the list of half hours. */
  halfHours: z.array(z.int()),
  arrivals: z.number(),
  /** `null`: nobody ever came. */
  share: z.number().nullable(),
  isReached: z.boolean(),
})
export type ServiceShare = Readonly<z.infer<typeof ServiceShare>>

/** The day that was staffed: its half hours, counters, services and what is asked for them. */
export const StaffedDay = z.object({
  on: DayOrWeekday,
  /** The day itself, or the next such weekday. */
  day: Day,
  halfHours: z.array(Span),
  counters: z.array(z.object({ id: CounterId, label: z.string(), name: LocalText, breaks: z.array(Span) })),
  services: z.array(z.object({ service: ServiceId, name: LocalText, target: Target })),
  /** Counter-hours of the answer by formula, to compare with. */
  formulaHours: z.number(),
})
export type StaffedDay = Readonly<z.infer<typeof StaffedDay>>

/** Which counters to open in each half hour, found by playing days. */
export const StaffingAdvice = StaffedDay.extend({
  roster: z.array(z.array(CounterId)),
  counterHours: z.number(),
  shares: z.array(ServiceShare),
  rostersTried: z.int(),
})
export type StaffingAdvice = Readonly<z.infer<typeof StaffingAdvice>>

/** How far the search has come: about this share of its way, and the counter-hours of the roster it stands at. */
export const StaffingProgress = z.object({
  done: z.number().min(0).max(1),
  rostersTried: z.int(),
  counterHours: z.number(),
})
export type StaffingProgress = Readonly<z.infer<typeof StaffingProgress>>

/** One half hour of the answer by formula, with its reasons in figures. */
export const HalfHourStaffing = Span.extend({
  /** Who is expected to come in it. */
  arrivals: z.number(),
  /** Whose service falls into it: who come a mean service time earlier. */
  arrivalsLagged: z.number(),
  /** Counters that these keep busy on average. */
  load: z.number(),
  /** What it takes to reach the target, whether there are so many or not. */
  counters: z.int(),
  /** Counters that there are, and not on a planned break. */
  there: z.int(),
  /** Of visitors called within the target on an ordinary day, with so many counters or with all that are there. */
  share: z.number(),
})
export type HalfHourStaffing = Readonly<z.infer<typeof HalfHourStaffing>>

/** Of one service who is expected, for how long they stay, and from what both are known. */
const ServiceDemand = z.object({
  service: ServiceId,
  name: LocalText,
  visitors: z.number(),
  minutes: z.number(),
  arrivalsFrom: z.enum(['learned', 'few-days']),
  minutesFrom: z.enum(['seen', 'configured']),
  /** Its own; `null`: the office's. */
  target: Target.nullable(),
})

/** How many counters a day takes, as if every counter took every service, and from what it is known. */
export const FormulaStaffing = z.object({
  learnedDays: z.int(),
  /** By how much days vary (coefficient of variation), and whether this office's own have shown it. */
  dayNoise: z.number(),
  isNoiseLearned: z.boolean(),
  services: z.array(ServiceDemand),
  counters: z.array(StaffedDay.shape.counters.element),
  halfHours: z.array(HalfHourStaffing),
  /** Mean time at the counter, by which arrivals are shifted. */
  meanMinutes: z.number(),
  counterHours: z.number(),
})
export type FormulaStaffing = Readonly<z.infer<typeof FormulaStaffing>>

/** How many counters a day takes, at once. */
export const StaffingView = z.object({
  on: DayOrWeekday,
  day: Day,
  timeZone: z.string(),
  /** The next day on which the office is open. */
  nextOpenDay: Day,
  /** Weekdays on which the office is open. */
  weekdays: z.array(z.enum(WEEKDAYS)),
  opening: Span.nullable(),
  closedBecause: z.enum(CLOSED_BECAUSE).nullable(),
  target: Target,
  /** `null`: the office is closed, or nothing is known of its visitors yet. */
  answer: FormulaStaffing.nullable(),
})
export type StaffingView = Readonly<z.infer<typeof StaffingView>>
