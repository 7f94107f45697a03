import type { CounterId } from '#contract/primitives.ts'
import { createPool } from '../estimate/pool.ts'
import { exponential, type Random } from '../random.ts'

/** Breaks that nobody planned, as they have been at this office. Seconds. */
export type Breaks = Readonly<{
  opened: (counter: CounterId, at: number) => void
  /** The counter is closed, or paused: `isPlanned` for a break that everybody knew of. */
  stopped: (counter: CounterId, at: number, kind: 'closed' | 'planned' | 'unplanned') => void
  newDay: () => void
  /** From now until a counter's next such break. */
  drawNext: (random: Random) => number
  /** What is left of one that has lasted `elapsed`. */
  drawRest: (elapsed: number, random: Random) => number
}>

/** Until any are seen: one in three days of eight hours, of ten minutes on average. */
const USUAL = { count: 1, openSeconds: 3 * 8 * 3600, meanSeconds: 600 } as const

/** Breaks begin as a Poisson stream in the time that counters are open, its rate with a gamma prior; their lengths are drawn from those that were. */
export function createBreaks(): Breaks {
  const lengths = createPool()
  const seen = { count: USUAL.count as number, openSeconds: USUAL.openSeconds as number }
  const openSince = new Map<CounterId, number>()
  const pausedSince = new Map<CounterId, number>()
  return {
    opened: (counter, at) => {
      const since = pausedSince.get(counter)
      if (since !== undefined) lengths.add(at - since)
      pausedSince.delete(counter)
      openSince.set(counter, at)
    },
    stopped: (counter, at, kind) => {
      seen.openSeconds += at - (openSince.get(counter) ?? at)
      openSince.delete(counter)
      pausedSince.delete(counter)
      if (kind !== 'unplanned') return
      seen.count += 1
      pausedSince.set(counter, at)
    },
    newDay: () => {
      openSince.clear()
      pausedSince.clear()
    },
    drawNext: (random) => exponential(random, seen.openSeconds / seen.count),
    drawRest: (elapsed, random) => {
      const drawn = lengths.drawOver(elapsed, random)
      return drawn === null ? exponential(random, USUAL.meanSeconds) : drawn - elapsed
    },
  }
}
