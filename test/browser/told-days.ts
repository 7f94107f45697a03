import type { ErrandFact, ToldFact } from '#contract/statistics.ts'
import { shownRange } from '#core/estimate.ts'
import { normal, type Random } from '#core/random.ts'
import { endsOf } from '#core/shown-wait.ts'
import { minutesMs, minutesOf } from '#core/time.ts'

/** How far waits lie from what was forecast of them, as the standard deviation of the logarithm; and z of the 80 % and the 5 % quantile. */
const SPREAD = 0.35
const Z = { range: 1.2816, soonest: 1.6449 } as const

/** Counters that the naive formula divides by, and the mean service time that it multiplies with. */
const NAIVE = { counters: 3, serviceMs: minutesMs(8) } as const

/** What of a wait nobody was called for. */
const UNCALLED_MS = minutesMs(12)
/** Added before a ratio is taken, as the correction of forecasts does: near zero it is minutes that matter. */
const EASE_MS = minutesMs(2)

const isBefore = (fact: ErrandFact, at: number): fact is ErrandFact & { firstCalledAt: number; waitMs: number } =>
  fact.firstCalledAt !== null && fact.firstCalledAt <= at

/** The wait of whoever was called last in the line, as it was known at the issue. */
function lesOf(line: readonly ErrandFact[], at: number): number | null {
  const called = line.filter((fact) => isBefore(fact, at)).sort((a, b) => Number(a.firstCalledAt) - Number(b.firstCalledAt))
  return called.at(-1)?.waitMs ?? null
}

function naiveOf(line: readonly ErrandFact[], at: number): number {
  const ahead = line.filter((fact) => fact.issuedAt < at && !isBefore(fact, at)).length
  return Math.round(((ahead + 1) * NAIVE.serviceMs) / NAIVE.counters)
}

function forecast({ service, waitMs }: ErrandFact, random: Random): Omit<ToldFact, 'lesMs' | 'naiveMs'> {
  const eased = ((waitMs ?? UNCALLED_MS) + EASE_MS) * Math.exp(SPREAD * normal(random))
  const at = (z: number): number => Math.max(1000, Math.round(eased * Math.exp(SPREAD * z) - EASE_MS))
  const told = { waitMs: at(0), lowMs: at(-Z.range), highMs: at(Z.range), soonestMs: at(-Z.soonest) }
  const [low, wait, high] = [told.lowMs, told.waitMs, told.highMs].map(minutesOf) as [number, number, number]
  const ends = endsOf(shownRange({ low, middle: wait, high }))
  return {
    service,
    version: 'pretend-1',
    ...told,
    shownFromMs: ends && minutesMs(ends.from),
    shownToMs: ends && Number.isFinite(ends.to) ? minutesMs(ends.to) : null,
  }
}

/** A day's rows as if everybody had been told a forecast that is as wrong as forecasts are; LES and the naive formula as they were. */
export const asIfTold = (facts: readonly ErrandFact[], random: Random): readonly ErrandFact[] =>
  facts.map((fact) => {
    const line = facts.filter(({ service }) => service === fact.service)
    const shadow = { lesMs: lesOf(line, fact.issuedAt), naiveMs: naiveOf(line, fact.issuedAt) }
    return { ...fact, told: { ...forecast(fact, random), ...shadow } }
  })
