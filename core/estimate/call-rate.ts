/** How fast a service's line is called while somebody waits in it, by the time of day and as it goes just now. Times are seconds. */
export type CallRate = Readonly<{
  /** Time has passed, and all the while there was somebody in the line, or nobody. Called before each change of the line. */
  passed: (until: number, waiting: boolean) => void
  /** Somebody who had waited was called. */
  called: () => void
  /** A new day: how fast yesterday ended says nothing about how today begins. */
  newDay: (at: number) => void
  /** Seconds until so many more will have been called, with the rate of each half hour to come. */
  until: (calls: number, at: number) => number
  /** Mean seconds between two calls while somebody waits, over all days. */
  interval: () => number
}>

const HALF_HOUR = 1800
const SLOTS = 48
/** Calls of the whole day's rate that a half hour's own calls are mixed with, and calls of the profile mixed into what is just now. */
const SHRINK = { slot: 10, now: 10 } as const
/** In how many seconds half of what was seen just now is forgotten (estimate.md: 30 minutes). */
const HALF_LIFE = 1800
/** Two calls' worth of a prior for a service never seen: one call in five minutes. */
const PRIOR = { calls: 2, seconds: 600 } as const
/** No line is forecast further than this. */
const LONGEST = 86_400

const slotAt = (at: number): number => Math.floor((at % LONGEST) / HALF_HOUR) % SLOTS

/** Cuts a stretch of time where a half hour ends. */
function* halfHours(from: number, to: number): Generator<{ slot: number; from: number; to: number }> {
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / HALF_HOUR) + 1) * HALF_HOUR)
    yield { slot: slotAt(at), from: at, to: end }
    at = end
  }
}

/**
 * The call-rate form, for a queue of which neither counters nor services are known: people ahead ÷ learned call rate (the "queue length"
 * predictor of Whitt 1999 and Ibrahim & Whitt 2009, with the rate learned as a Poisson rate with a gamma prior). It is not scaled by open counters: with shared
 * counters that was worse (estimate.md). A day's second 0 is midnight, so `at` modulo a day is the time of day.
 */
export function createCallRate(): CallRate {
  const calls = new Float64Array(SLOTS)
  const seconds = new Float64Array(SLOTS)
  const all = { ...PRIOR } as { calls: number; seconds: number }
  /** Just now: calls, and those expected by the profile, both decaying. */
  const now = { at: 0, calls: 0, expected: 0 }

  const rateIn = (slot: number): number => {
    const base = all.calls / all.seconds
    return ((calls[slot] ?? 0) + SHRINK.slot) / ((seconds[slot] ?? 0) + SHRINK.slot / base)
  }
  const decay = (from: number, to: number): number => 0.5 ** ((to - from) / HALF_LIFE)

  return {
    passed: (until, waiting) => {
      if (until <= now.at) return
      const kept = decay(now.at, until)
      now.calls *= kept
      now.expected *= kept
      if (waiting)
        for (const part of halfHours(now.at, until)) {
          const length = part.to - part.from
          now.expected += length * rateIn(part.slot) * decay(part.to, until)
          seconds[part.slot] = (seconds[part.slot] ?? 0) + length
          all.seconds += length
        }
      now.at = until
    },
    called: () => {
      const slot = slotAt(now.at)
      calls[slot] = (calls[slot] ?? 0) + 1
      all.calls += 1
      now.calls += 1
    },
    newDay: (at) => Object.assign(now, { at, calls: 0, expected: 0 }),
    until: (wanted, at) => {
      const factor = (now.calls + SHRINK.now) / (now.expected + SHRINK.now)
      let left = wanted
      for (const { slot, from, to } of halfHours(at, at + LONGEST)) {
        const rate = rateIn(slot) * factor
        if (left <= rate * (to - from)) return from + left / rate - at
        left -= rate * (to - from)
      }
      return LONGEST
    },
    interval: () => all.seconds / all.calls,
  }
}
