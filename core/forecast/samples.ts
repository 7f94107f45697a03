import { countUpTo } from '../estimate/pool.ts'

/** Waits in seconds as so many runs had them. */
export type Samples = Readonly<{
  /** As likely longer as shorter; `null` where it is known of no run. */
  middle: number | null
  /** The share of runs in which the wait was longer. */
  beyond: (seconds: number) => number
}>

/** `NaN`: a run in which the one who is asked about had gone. */
export function samplesOf(waits: Float64Array = new Float64Array()): Samples {
  const ascending = waits.toSorted()
  let count = ascending.length
  // They are sorted to the end.
  while (Number.isNaN(ascending[count - 1])) count--
  const known = ascending.subarray(0, count)
  return {
    middle: known[Math.floor(count / 2)] ?? null,
    beyond: (seconds) => (count === 0 ? 0 : (count - countUpTo(known, seconds)) / count),
  }
}
