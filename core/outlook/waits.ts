import { minutesOf } from '../time.ts'
import type { ExpectedWait } from './expectation.ts'
import type { HalfHourFigures } from './figures.ts'
import { forecast, learned, newRegression, type Regression } from './regression.ts'

/** How the wait of a half hour goes with the day's load; `days`: from how many it was learned. */
type WaitOfSlot = Readonly<{ regression: Regression; days: number }>
export type Waits = ReadonlyMap<number, WaitOfSlot>

/** How busy a day is, as logarithm of its visitors against those of an ordinary day, and how far off that may be. */
export type Load = Readonly<{ mean: number; variance: number }>

/** Fewer days than this tell nothing. */
export const FEWEST_DAYS = 3
/**
 * Before anything is known a tenth more visitors are taken for 7 % more wait, with much doubt; the wait itself is known within a factor
 * of about six either way.
 */
const LEVEL = { deviation: 0.7, drift: 0.05 } as const
const SLOPE = { mean: 0.7, deviation: 1, drift: 0.02 } as const
const NOISE = { deviation: 1, degrees: 4 } as const
/** The mean wait of few is uncertain by so much more: variance of the logarithm for one of them. */
const OF_ONE = 1
/** 60 % of a normal distribution lie within so many deviations of its middle. */
const SIX_OF_TEN = 0.8416
const LONGEST_MINUTES = 24 * 60

/**
 * Waits are learned as logarithms: they are skewed, and grow the faster the busier it gets (the wait of a queue is convex in its load,
 * Kingman 1961). A minute is added so that no wait at all has one.
 */
const logOf = (minutes: number): number => Math.log(minutes + 1)
const minutesAt = (log: number): number => Math.max(0, Math.min(LONGEST_MINUTES, Math.exp(log) - 1))

const rowOf = (load: number): readonly number[] => [1, load]

function newWait(level: number): WaitOfSlot {
  const priors = [{ mean: level, ...LEVEL }, SLOPE]
  return { regression: newRegression(priors, NOISE), days: 0 }
}

/** After one more day of this load. A half hour of which nothing is known yet is first taken for as long as that day's mean. */
export function withWaits(waits: Waits, halfHours: readonly HalfHourFigures[], load: number): Waits {
  const seen = halfHours
    .filter(({ waited }) => waited > 0)
    .map(({ slot, waited, waitMs }) => ({ slot, waited, value: logOf(minutesOf(waitMs / waited)) }))
  const level = seen.reduce((sum, { value }) => sum + value, 0) / seen.length
  const after = new Map(waits)
  for (const { slot, waited, value } of seen) {
    const { regression, days } = waits.get(slot) ?? newWait(level)
    after.set(slot, { regression: learned(regression, rowOf(load), { value, sampling: OF_ONE / waited }), days: days + 1 })
  }
  return after
}

/** The mean wait to expect of so many visitors in a half hour of a day of this load; `null`: too little is known. */
export function expectedWait(
  waits: Waits,
  slot: number,
  { load, arrivals }: Readonly<{ load: Load; arrivals: number }>,
): ExpectedWait | null {
  const known = waits.get(slot)
  if (!known || known.days < FEWEST_DAYS) return null
  const { mean, variance } = forecast(known.regression, rowOf(load.mean))
  const slope = known.regression.mean[1] ?? 0
  const deviation = Math.sqrt(variance + slope ** 2 * load.variance + OF_ONE / Math.max(1, arrivals))
  return {
    low: minutesAt(mean - SIX_OF_TEN * deviation),
    middle: minutesAt(mean),
    high: minutesAt(mean + SIX_OF_TEN * deviation),
  }
}
