/** What a forecast is measured against, of one line. Times and waits are seconds; `null` while there is nothing to go by. */
export type Baselines = Readonly<{
  /** Somebody who had arrived and waited so long was called. */
  called: (at: number, waited: number) => void
  /** The wait of whoever was called last: LES, "last to enter service" (Ibrahim & Whitt 2009; 2011 on where it is biased). */
  les: () => number | null
  /** The mean wait of the last five who were called. */
  last5: () => number | null
  /** Mean seconds between two calls within a day, pauses left out: what a product without service times multiplies a position by. */
  interval: () => number | null
  /** Seconds since somebody was last called, on whichever day: before the first call of a day it is long. `null` before the first of all. */
  silence: (at: number) => number | null
  newDay: () => void
}>

const FIVE = 5
/** A longer time without a call is a pause and no interval. */
const PAUSE = 3600

export function createBaselines(): Baselines {
  const waits: number[] = []
  const intervals = { seconds: 0, count: 0 }
  let calledAt: number | null = null
  let today = false
  return {
    called: (at, waited) => {
      waits.push(waited)
      if (waits.length > FIVE) waits.shift()
      if (today && calledAt !== null && at - calledAt <= PAUSE) {
        intervals.seconds += at - calledAt
        intervals.count += 1
      }
      calledAt = at
      today = true
    },
    les: () => waits.at(-1) ?? null,
    last5: () => (waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length),
    interval: () => (intervals.count === 0 ? null : intervals.seconds / intervals.count),
    silence: (at) => (calledAt === null ? null : at - calledAt),
    newDay: () => {
      today = false
    },
  }
}

/** Mean service × position ÷ counters, the formula of products: `ahead` people and oneself, `counters` that are at work. */
export const naiveWait = (meanService: number, { ahead, counters }: { ahead: number; counters: number }): number =>
  (meanService * (ahead + 1)) / Math.max(1, counters)
