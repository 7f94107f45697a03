import { countUpTo, createPool, POOL_SIZE, type Pool } from './pool.ts'

/** A wait in seconds with the range in which four of five such waits fall. */
export type Range = Readonly<{ wait: number; low: number; high: number }>

/** What a range is made for: the forecast, of which service, and the ease that is added before ratios are taken. All in seconds. */
export type Uncorrected = Readonly<{ wait: number; service: string; ease: number }>

/** A range as it was given, with what has to be known to learn from its outcome. */
export type Corrected = Range & Readonly<{ of: Uncorrected; fifth: number }>

export type Correction = Readonly<{
  correct: (of: Uncorrected) => Corrected
  learn: (given: Corrected, actual: number) => void
}>

/** With fewer outcomes of the service and fifth than this, those of all services are taken (estimate.md). */
const ENOUGH = 40
/** Forecasts by which the fifths are cut, and after how many outcomes they are cut anew. */
const CUT = { by: 2000, every: 50 } as const
const FIFTHS = 5
/** The share of waits that each end of the 80 % range leaves out. */
const TAIL = 0.1
/** How far each outcome moves an end outward or inward, as a logarithm of the ratio, and how far it may go. */
const STRETCH = { step: 0.015, most: 1 } as const
/** The ratios of which nothing is known: a third to three times. */
const UNKNOWN = { low: 1 / 3, high: 3 } as const

/** Fifths of the forecasts so far: which one a forecast falls in. */
function createFifths(): { of: (wait: number) => number; learn: (wait: number) => void } {
  const waits = createPool(CUT.by)
  let cuts: readonly number[] = []
  let since = 0
  return {
    of: (wait) => countUpTo(cuts, wait),
    learn: (wait) => {
      waits.add(wait)
      since += 1
      if (waits.count() < ENOUGH || (cuts.length > 0 && since < CUT.every)) return
      cuts = [1, 2, 3, 4].map((fifth) => waits.quantile(fifth / FIFTHS) ?? 0)
      since = 0
    },
  }
}

type Ends = { low: number; high: number }

/** How far an end is stretched after one more outcome: a miss moves it outward by much, a hit inward by little, so that it rests where a tenth is missed. */
const stretched = (stretch: number, missed: boolean): number =>
  Math.min(STRETCH.most, Math.max(-STRETCH.most, stretch + STRETCH.step * (Number(missed) - TAIL)))

/**
 * The range of estimate.md, a split conformal one: the ratios (actual + ease) ÷ (forecast + ease) of the last 400 outcomes in the same service and fifth of forecast
 * say how far out its ends are. They are then stretched or drawn in by how often such ranges were missed, each end and each fifth by itself
 * (adaptive conformal inference, Gibbs & Candès 2021, in the form of Angelopoulos, Candès & Tibshirani 2023, which moves the end and not its share).
 */
export function createCorrection(): Correction {
  const fifths = createFifths()
  const ratios = new Map<string, Pool>()
  const stretches: readonly Ends[] = Array.from({ length: FIFTHS }, () => ({ low: 0, high: 0 }))

  const ratiosOf = (key: string): Pool => {
    const pool = ratios.get(key) ?? createPool(POOL_SIZE)
    ratios.set(key, pool)
    return pool
  }
  const own = (service: string, fifth: number): Pool => ratiosOf(`${fifth} ${service}`)
  const all = (fifth: number): Pool => ratiosOf(`${fifth}`)
  const endsIn = (service: string, fifth: number): Ends => {
    const pool = [own(service, fifth), all(fifth)].find((of) => of.count() >= ENOUGH)
    const { low, high } = stretches[fifth] ?? { low: 0, high: 0 }
    return {
      low: (pool?.quantile(TAIL) ?? UNKNOWN.low) * Math.exp(-low),
      high: (pool?.quantile(1 - TAIL) ?? UNKNOWN.high) * Math.exp(high),
    }
  }
  return {
    correct: (of) => {
      const { wait, service, ease } = of
      const fifth = fifths.of(wait)
      const ends = endsIn(service, fifth)
      const times = (ratio: number): number => Math.max(0, (wait + ease) * ratio - ease)
      return { wait, low: Math.min(wait, times(ends.low)), high: Math.max(wait, times(ends.high)), of, fifth }
    },
    learn: ({ of: { wait, service, ease }, fifth, low, high }, actual) => {
      const ratio = (actual + ease) / (wait + ease)
      own(service, fifth).add(ratio)
      all(fifth).add(ratio)
      const stretch = stretches[fifth]
      if (stretch)
        Object.assign(stretch, { low: stretched(stretch.low, actual < low), high: stretched(stretch.high, actual > high) })
      fifths.learn(wait)
    },
  }
}
