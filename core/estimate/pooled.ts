/** Counters that all serve everything, each called to in order of arrival. `minutes`: the mean service; `ahead`: everyone who waits before. */
export type PooledPlace = Readonly<{ ahead: number; counters: number; minutes: number; allBusy: boolean }>

/** A wait in minutes: as likely longer as shorter, the range in which 80 in 100 end, and what 95 in 100 last. */
export type PooledWait = Readonly<{ soonest: number; low: number; middle: number; high: number }>

/** Of the standard normal distribution: below which lie 5, 10 and 90 in 100. */
const NORMAL = { soonest: -1.645, low: -1.2816, middle: 0, high: 1.2816 } as const

/**
 * The wait in closed form: as many counters become free one after the other as there are people ahead, and one more. With exponential services that is
 * an Erlang distribution (the queue-length predictor of Whitt 1999, "Predicting queueing delays"; its quantiles after Wilson and Hilferty 1931).
 */
export function pooledWait({ ahead, counters, minutes, allBusy }: PooledPlace): PooledWait {
  const turns = allBusy ? ahead + 1 : ahead
  if (turns === 0) return { soonest: 0, low: 0, middle: 0, high: 0 }
  const mean = (turns * minutes) / counters
  const spread = 1 / (9 * turns)
  const at = (z: number): number => mean * Math.max(0, 1 - spread + z * Math.sqrt(spread)) ** 3
  return { soonest: at(NORMAL.soonest), low: at(NORMAL.low), middle: at(NORMAL.middle), high: at(NORMAL.high) }
}
