import { countUpTo, createPool, POOL_SIZE, type Pool } from './pool.ts'

/** A wait in seconds with the range in which four of five such waits fall. */
export type Range = Readonly<{ wait: number; low: number; high: number }>

/** What a range is made for: the forecast, of which service, and the ease that is added before ratios are taken. All in seconds. */
export type Uncorrected = Readonly<{ wait: number; service: string; ease: number }>

/** A range as it was given, with what has to be known to learn from its outcome. */
export type Corrected = Range & Readonly<{ soonest: number; of: Uncorrected; fifth: number }>

/** What has to be known of a range that was given to learn from its outcome. */
export type Given = Pick<Corrected, 'of' | 'fifth' | 'soonest' | 'low' | 'high'>

export type Correction = Readonly<{
  correct: (of: Uncorrected) => Corrected
  learn: (given: Given, actual: number) => void
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
/** The share of waits that are shorter than the soonest: a little less than the twentieth that is promised, since a day may go wrong as a whole. */
const SOONEST = 0.045

/** Ratios of outcome to forecast while none are known: of a wait that is as likely longer, and of the ends of its ranges. */
export type Ratios = Readonly<{ soonest: number; low: number; middle: number; high: number }>

/** Nothing at all is known of the forecast: a third to three times, and it stands as it is. */
const UNKNOWN: Ratios = { soonest: 1 / 4, low: 1 / 3, middle: 1, high: 3 }

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

type Ends = { soonest: number; low: number; high: number }

/** How far an end is stretched after one more outcome: a miss moves it outward by much, a hit inward by little, so that it rests where a tenth is missed. */
const stretched = (stretch: number, missed: boolean, tail = TAIL): number =>
  Math.min(STRETCH.most, Math.max(-STRETCH.most, stretch + STRETCH.step * (Number(missed) - tail)))

/**
 * The range of estimate.md, a split conformal one: the ratios (actual + ease) ÷ (forecast + ease) of the last 400 outcomes in the same service and fifth of forecast
 * say how far out its ends are. They are then stretched or drawn in by how often such ranges were missed, each end and each fifth by itself
 * (adaptive conformal inference, Gibbs & Candès 2021, in the form of Angelopoulos, Candès & Tibshirani 2023, which moves the end and not its share).
 * `isCentred` moves the forecast itself by the middle ratio.
 */
export function createCorrection({
  isCentred = false,
  unknown = UNKNOWN,
}: Readonly<{ isCentred?: boolean; unknown?: Ratios }> = {}): Correction {
  const fifths = createFifths()
  const ratios = new Map<string, Pool>()
  const stretches: readonly Ends[] = Array.from({ length: FIFTHS }, () => ({ soonest: 0, low: 0, high: 0 }))

  const ratiosOf = (key: string): Pool => {
    const pool = ratios.get(key) ?? createPool(POOL_SIZE)
    ratios.set(key, pool)
    return pool
  }
  const own = (service: string, fifth: number): Pool => ratiosOf(`${fifth} ${service}`)
  const all = (fifth: number): Pool => ratiosOf(`${fifth}`)
  const ratiosIn = (service: string, fifth: number): Ratios => {
    const pool = [own(service, fifth), all(fifth)].find((of) => of.count() >= ENOUGH)
    const { soonest, low, high } = stretches[fifth] ?? { soonest: 0, low: 0, high: 0 }
    return {
      soonest: (pool?.quantile(SOONEST) ?? unknown.soonest) * Math.exp(-soonest),
      low: (pool?.quantile(TAIL) ?? unknown.low) * Math.exp(-low),
      middle: isCentred ? (pool?.quantile(0.5) ?? unknown.middle) : 1,
      high: (pool?.quantile(1 - TAIL) ?? unknown.high) * Math.exp(high),
    }
  }
  return {
    correct: (of) => {
      const fifth = fifths.of(of.wait)
      const ratios = ratiosIn(of.service, fifth)
      const times = (ratio: number): number => Math.max(0, (of.wait + of.ease) * ratio - of.ease)
      const wait = isCentred ? times(ratios.middle) : of.wait
      const low = Math.min(wait, times(ratios.low))
      return { wait, low, high: Math.max(wait, times(ratios.high)), soonest: Math.min(low, times(ratios.soonest)), of, fifth }
    },
    learn: ({ of: { wait, service, ease }, fifth, soonest, low, high }, actual) => {
      const ratio = (actual + ease) / (wait + ease)
      own(service, fifth).add(ratio)
      all(fifth).add(ratio)
      const stretch = stretches[fifth]
      if (stretch)
        Object.assign(stretch, {
          soonest: stretched(stretch.soonest, actual < soonest, SOONEST),
          low: stretched(stretch.low, actual < low),
          high: stretched(stretch.high, actual > high),
        })
      fifths.learn(wait)
    },
  }
}
