import { z } from 'zod'
import { CounterId, Day, Instant, LocalText, ServiceId } from './primitives.ts'
import { WEEKDAYS } from './words.ts'

/** For when counters are to be staffed: a day to come, or a weekday as it usually is. */
export const StaffingOn = z.union([Day, z.enum(WEEKDAYS)])
export type StaffingOn = z.infer<typeof StaffingOn>

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
  on: StaffingOn,
  /** The day itself, or the next such weekday. */
  day: Day,
  halfHours: z.array(Span),
  counters: z.array(z.object({ id: CounterId, label: z.string(), breaks: z.array(Span) })),
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
