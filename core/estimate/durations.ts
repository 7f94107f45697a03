import type { Random } from '../random.ts'
import { createPool, POOL_SIZE, type Pool } from './pool.ts'

/** How long services take, in seconds: learned, and until then what the office itself has configured. */
export type Durations = Readonly<{
  /** A service has ended: how long it took. */
  learn: (service: string, seconds: number) => void
  /** The mean of a service's pool; of all services while it has none; `null` while nothing is known. */
  mean: (service: string) => number | null
  /** What the durations of a service are drawn from, until more is learned. */
  of: (service: string) => Duration
  /** A new day: yesterday's speed says nothing about today's. */
  newDay: () => void
}>

/** How long one of them takes, in seconds, drawn anew each time. */
export type Duration = Readonly<{
  /** A whole one, today's factor counted in. */
  whole: (random: Random) => number
  /** What is still to come of one that has taken `elapsed` so far. */
  rest: (elapsed: number, random: Random) => number
}>

/** Below this many durations of its own a service draws from those of all services. */
const ENOUGH = 10
/** Weight of each service that ends in today's factor, and the factor's limits. */
const FACTOR = { weight: 0.05, least: 0.6, most: 1.6 } as const
/** Of an office that has configured nothing and seen nothing. */
const UNKNOWN_SECONDS = 300
/** Middles of the tenths of an exponential distribution, of mean 1: ten pseudo-services of a configured duration. */
const TENTHS = Array.from({ length: 10 }, (_, place) => -Math.log(1 - (place + 0.5) / 10))
const PSEUDO_SERVICES = TENTHS.map((tenth) => (10 * tenth) / TENTHS.reduce((sum, other) => sum + other, 0))

/**
 * Pools of the last 400 durations by service, drawn from as they were (the bootstrap, Efron 1979), times today's factor, an exponentially weighted moving
 * average (Roberts 1959, "Control chart tests based on geometric moving averages"). `configured` gives a service's minutes as seconds, or `null`; they stand in
 * its pool as ten pseudo-services until real ones push them out.
 */
export function createDurations(configured: (service: string) => number | null): Durations {
  const pools = new Map<string, Pool>()
  const all = createPool(POOL_SIZE)
  let factor = 1

  const poolOf = (service: string): Pool => {
    const known = pools.get(service)
    if (known) return known
    const pool = createPool(POOL_SIZE)
    const preset = configured(service)
    if (preset !== null) for (const share of PSEUDO_SERVICES) pool.add(share * preset)
    pools.set(service, pool)
    return pool
  }
  const drawnFrom = (service: string): Pool => {
    const own = poolOf(service)
    return own.count() >= ENOUGH || all.count() < ENOUGH ? own : all
  }
  return {
    learn: (service, seconds) => {
      const mean = drawnFrom(service).mean()
      if (mean) {
        const today = factor + FACTOR.weight * (seconds / mean - factor)
        factor = Math.min(FACTOR.most, Math.max(FACTOR.least, today))
      }
      poolOf(service).add(seconds)
      all.add(seconds)
    },
    mean: (service) => poolOf(service).mean() ?? all.mean(),
    of: (service) => {
      const pool = drawnFrom(service)
      return {
        whole: (random) => (pool.drawOver(-1, random) ?? UNKNOWN_SECONDS) * factor,
        // Longer than any that is remembered: as long again at most.
        rest: (elapsed, random) => (pool.drawOver(elapsed, random) ?? elapsed * (1 + random()) + 1) - elapsed,
      }
    },
    newDay: () => {
      factor = 1
    },
  }
}
