import type { VisitFact } from '#contract/statistics.ts'
import { summarise } from '#core/statistics.ts'

/** What the visits that are over were like; `null` while none is. */
export type VisitSummary = Readonly<{ n: number; stayMs: number; waitedMs: number }>

/** Medians of the time in the building and of the time spent waiting in it, however many errands a visit had. */
export function summariseVisits(visits: readonly VisitFact[]): VisitSummary | null {
  const over = visits.flatMap(({ issuedAt, endedAt, spentMs }) =>
    endedAt === null ? [] : [{ stayMs: endedAt - issuedAt, waitedMs: spentMs.waiting }],
  )
  const stay = summarise(over.map(({ stayMs }) => stayMs))
  const waited = summarise(over.map(({ waitedMs }) => waitedMs))
  return stay && waited && { n: over.length, stayMs: stay.medianMs, waitedMs: waited.medianMs }
}
