import { z } from 'zod'
import { CounterId, Day, Instant, LanguageTag, LocalText, OfficeId, ServiceId, TicketNumber } from './primitives.ts'
import { END_REASONS, ERRAND_STATES, PRIORITY_CLASSES, PRIORITY_REASONS, STATISTICS_CUTS, VISIT_STAGES } from './words.ts'

/**
 * The forecast that was told of an errand's wait when its ticket was issued, as far as it is scored; see `Told`.
 * `service`: the line that it was about. `shownFromMs` and `shownToMs`: the ends of what the slip said; both `null` where it said
 * that the wait is unknown, the second also where it said "more than".
 */
export const ToldFact = z.object({
  service: ServiceId,
  version: z.string(),
  waitMs: z.int().min(0),
  lowMs: z.int().min(0),
  highMs: z.int().min(0),
  soonestMs: z.int().min(0),
  shownFromMs: z.int().min(0).nullable(),
  shownToMs: z.int().min(0).nullable(),
  lesMs: z.int().min(0).nullable(),
  naiveMs: z.int().min(0).nullable(),
})
export type ToldFact = Readonly<z.infer<typeof ToldFact>>

/**
 * What became of one errand: the row from which every statistic is reckoned. Derived from the journal and rebuildable.
 *
 * `waitMs`: time waiting before the first call, without the time the visitor spent at other counters.
 * `serviceMs`: time from start to finish, all stages together; `null` when no start was pressed.
 */
export const ErrandFact = z.object({
  day: Day,
  number: TicketNumber,
  errand: z.int(),
  service: ServiceId,
  /** The counter of the first call. */
  counter: CounterId.nullable(),
  language: LanguageTag,
  priority: z.enum(PRIORITY_CLASSES),
  issuedAt: Instant,
  firstCalledAt: Instant.nullable(),
  settledAt: Instant.nullable(),
  waitMs: z.number().min(0).nullable(),
  serviceMs: z.number().min(0).nullable(),
  calls: z.int().min(0),
  /** Times the visitor was called and did not come. */
  absences: z.int().min(0),
  outcome: z.enum(['open', 'served', 'cancelled', 'lapsed', 'carried']),
  /** `null`: no wait was told. */
  told: ToldFact.nullable(),
})
export type ErrandFact = Readonly<z.infer<typeof ErrandFact>>

/**
 * What became of one visit: where its time went, stage by stage. The stages of a visit that is over are together the time from
 * `issuedAt` to `endedAt`; those of one still here are as of its last move.
 */
export const VisitFact = z.object({
  day: Day,
  number: TicketNumber,
  issuedAt: Instant,
  /** `null`: still in the building. */
  endedAt: Instant.nullable(),
  priority: z.enum(PRIORITY_CLASSES),
  reason: z.enum(PRIORITY_REASONS).nullable(),
  spentMs: z.record(z.enum(VISIT_STAGES), z.number().min(0)),
  errands: z.array(
    z.object({
      service: ServiceId,
      state: z.enum(ERRAND_STATES),
      /** Why it ended without being served. */
      endReason: z.enum(END_REASONS).nullable(),
    }),
  ),
})
export type VisitFact = Readonly<z.infer<typeof VisitFact>>
export const VisitList = z.object({ office: OfficeId, day: Day, visits: z.array(VisitFact) })

/** A distribution of durations in milliseconds. Percentiles interpolate linearly between order statistics (Hyndman & Fan 1996, type 7). */
export const DurationSummary = z.object({
  count: z.int().min(1),
  meanMs: z.number(),
  medianMs: z.number(),
  p90Ms: z.number(),
  maxMs: z.number(),
})
export type DurationSummary = Readonly<z.infer<typeof DurationSummary>>

export const StatisticsRow = z.object({
  /** Service id, counter id, hour `9`, or day, by the cut; `total` for all. */
  key: z.string(),
  name: LocalText.nullable(),
  arrivals: z.int(),
  called: z.int(),
  served: z.int(),
  absences: z.int(),
  cancelled: z.int(),
  lapsed: z.int(),
  /** Whose number was carried over to the next day: they arrive there once more. */
  carried: z.int(),
  open: z.int(),
  /** `null`: nobody was called, so there is nothing to reckon from. */
  wait: DurationSummary.nullable(),
  service: DurationSummary.nullable(),
  /** Share of the called who waited no longer than the office's target, 0 to 1. */
  withinTarget: z.number().nullable(),
})
export type StatisticsRow = Readonly<z.infer<typeof StatisticsRow>>

export const StatisticsView = z.object({
  office: OfficeId,
  name: LocalText,
  from: Day,
  to: Day,
  by: z.enum(STATISTICS_CUTS),
  at: Instant,
  targetMinutes: z.int(),
  total: StatisticsRow,
  rows: z.array(StatisticsRow),
})
export type StatisticsView = Readonly<z.infer<typeof StatisticsView>>
