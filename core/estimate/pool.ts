import type { Random } from '../random.ts'

/** The latest values of one kind, most often durations in seconds: what the next one is drawn from. */
export type Pool = Readonly<{
  count: () => number
  mean: () => number | null
  add: (value: number) => void
  /** One of those that exceed what has already passed, each as likely; `null` where none does. */
  drawOver: (elapsed: number, random: Random) => number | null
  /** The value that such a share of the pool does not exceed, interpolated linearly (Hyndman & Fan 1996, type 7); `null` while the pool is empty. */
  quantile: (share: number) => number | null
}>

/** Enough to know the shape of a duration's distribution, few enough to follow a change within days (estimate.md). */
export const POOL_SIZE = 400

/** How many of an ascending list do not exceed the value. */
export function countUpTo(ascending: ArrayLike<number>, value: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) > value) to = middle
    else from = middle + 1
  }
  return from
}

/** A pool that keeps the last `size` values. `Infinity` is allowed: what began and never ended. */
export function createPool(size: number = POOL_SIZE): Pool {
  const latest: number[] = []
  const ascending: number[] = []
  const finite = { sum: 0, count: 0 }
  const tally = (value: number, sign: 1 | -1): void => {
    if (!Number.isFinite(value)) return
    finite.sum += sign * value
    finite.count += sign
  }
  return {
    count: () => latest.length,
    mean: () => (finite.count === 0 ? null : finite.sum / finite.count),
    add: (value) => {
      latest.push(value)
      ascending.splice(countUpTo(ascending, value), 0, value)
      tally(value, 1)
      const oldest = latest.length > size ? latest.shift() : undefined
      if (oldest === undefined) return
      ascending.splice(countUpTo(ascending, oldest) - 1, 1)
      tally(oldest, -1)
    },
    drawOver: (elapsed, random) => {
      const from = elapsed < (ascending[0] ?? 0) ? 0 : countUpTo(ascending, elapsed)
      return ascending[from + Math.floor(random() * (ascending.length - from))] ?? null
    },
    quantile: (share) => {
      const place = share * (ascending.length - 1)
      const low = ascending[Math.floor(place)]
      if (low === undefined) return null
      const high = ascending[Math.floor(place) + 1] ?? low
      return low + (place - Math.floor(place)) * (high - low)
    },
  }
}
