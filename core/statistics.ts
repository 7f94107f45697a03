import type { Day } from '#contract/primitives.ts'
import type { DurationSummary, ErrandFact, StatisticsRow, ToldFact } from '#contract/statistics.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { StatisticsCut } from '#contract/words.ts'
import type { Office } from './office.ts'
import { endsOf } from './shown-wait.ts'
import type { Errand, Ticket } from './ticket.ts'
import { hourOf, minutesMs } from './time.ts'

const OUTCOMES = { served: 'served', cancelled: 'cancelled', lapsed: 'lapsed', carried: 'carried' } as const

/** The ends of what was shown in milliseconds; what is not said, or has no end, is `null`. */
function shownMs(shown: Estimate): Pick<ToldFact, 'shownFromMs' | 'shownToMs'> {
  const ends = endsOf(shown)
  if (ends === null) return { shownFromMs: null, shownToMs: null }
  return { shownFromMs: minutesMs(ends.from), shownToMs: Number.isFinite(ends.to) ? minutesMs(ends.to) : null }
}

function toldOf({ told }: Errand): ToldFact | null {
  if (told === null) return null
  const { shown, signals: _, ...rest } = told
  return { ...rest, ...shownMs(shown) }
}

const factOf = (day: Day, ticket: Ticket, errand: Errand): ErrandFact => ({
  day,
  number: ticket.number,
  errand: errand.index,
  service: errand.service,
  counter: errand.firstCounter,
  language: ticket.language,
  priority: ticket.priority,
  issuedAt: ticket.issuedAt,
  firstCalledAt: errand.firstCalledAt,
  settledAt: errand.settledAt,
  waitMs: errand.firstCalledAt === null ? null : errand.waitedMs,
  serviceMs: errand.serviceMs,
  calls: errand.calls,
  absences: errand.absences,
  outcome: OUTCOMES[errand.state as keyof typeof OUTCOMES] ?? 'open',
  told: toldOf(errand),
})

/** What became of every errand of the day so far, in order of arrival: the settled rows of the reports. */
export function factsOf(office: Office): readonly ErrandFact[] {
  const tickets = [...office.settled.values(), ...office.live.values()].sort((a, b) => a.order - b.order)
  return tickets.flatMap((ticket) => ticket.errands.map((errand) => factOf(office.day, ticket, errand)))
}

/**
 * A percentile of ascending values by linear interpolation between order statistics (Hyndman & Fan 1996, type 7). `percent` is
 * 0 to 100; reckoned in hundredths, so that whole milliseconds stay whole where they can.
 */
export function percentile(ascending: readonly number[], percent: number): number {
  const hundredths = (ascending.length - 1) * percent
  const below = ascending[Math.floor(hundredths / 100)]
  const above = ascending[Math.ceil(hundredths / 100)]
  if (below === undefined || above === undefined) throw new RangeError('a percentile of nothing')
  return below + ((above - below) * (hundredths % 100)) / 100
}

/** Mean, median, p90 and maximum of durations in milliseconds; `null` of none, because 0 would claim to know. */
export function summarise(durations: readonly number[]): DurationSummary | null {
  if (durations.length === 0) return null
  const ascending = durations.toSorted((a, b) => a - b)
  return {
    count: ascending.length,
    meanMs: ascending.reduce((sum, value) => sum + value, 0) / ascending.length,
    medianMs: percentile(ascending, 50),
    p90Ms: percentile(ascending, 90),
    maxMs: percentile(ascending, 100),
  }
}

/** Where a fact belongs in a cut; `null`: nowhere, as an errand never called belongs to no counter. Hours are hours of arrival. */
const KEY_OF = {
  service: ({ service }) => service,
  counter: ({ counter }) => counter,
  hour: ({ issuedAt }, zone) => String(hourOf(zone, issuedAt)),
  day: ({ day }) => day,
} as const satisfies Record<StatisticsCut, (fact: ErrandFact, zone: string) => string | null>

const isNumber = (value: number | null): value is number => value !== null

const countOutcome = (facts: readonly ErrandFact[], outcome: ErrandFact['outcome']): number =>
  facts.filter((fact) => fact.outcome === outcome).length

/** One row of a report. Served people are never counted as waiting, and what is not known is `null`. */
export function statisticsRow(key: string, facts: readonly ErrandFact[], targetMinutes: number): StatisticsRow {
  const waits = facts.map(({ waitMs }) => waitMs).filter(isNumber)
  const within = waits.filter((waitMs) => waitMs <= minutesMs(targetMinutes)).length
  return {
    key,
    name: null,
    arrivals: facts.length,
    called: waits.length,
    served: countOutcome(facts, 'served'),
    absences: facts.reduce((sum, { absences }) => sum + absences, 0),
    cancelled: countOutcome(facts, 'cancelled'),
    lapsed: countOutcome(facts, 'lapsed'),
    carried: countOutcome(facts, 'carried'),
    open: countOutcome(facts, 'open'),
    wait: summarise(waits),
    service: summarise(facts.map(({ serviceMs }) => serviceMs).filter(isNumber)),
    withinTarget: waits.length === 0 ? null : within / waits.length,
  }
}

/** A report's rows: the facts cut by service, counter, hour of arrival or day, keys in natural order. */
export function cutFacts(
  facts: readonly ErrandFact[],
  by: StatisticsCut,
  zone: string,
): ReadonlyMap<string, readonly ErrandFact[]> {
  const rows = new Map<string, ErrandFact[]>()
  for (const fact of facts) {
    const key = KEY_OF[by](fact, zone)
    if (key === null) continue
    const row = rows.get(key)
    if (row) row.push(fact)
    else rows.set(key, [fact])
  }
  return new Map([...rows].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}

/** Errands of today by where they stand, for the floor. */
export function countToday(office: Office): {
  issued: number
  served: number
  serving: number
  absent: number
  cancelled: number
} {
  const counts = { issued: 0, served: 0, serving: 0, absent: 0, cancelled: 0 }
  for (const tickets of [office.live, office.settled])
    for (const { errands } of tickets.values())
      for (const { state } of errands) {
        counts.issued += 1
        if (state === 'served' || state === 'serving' || state === 'absent' || state === 'cancelled') counts[state] += 1
      }
  return counts
}
