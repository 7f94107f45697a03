/** Waits in seconds as so many runs had them. */
export type Samples = Readonly<{
  /** As likely longer as shorter; `null` where it is known of no run. */
  middle: number | null
  /** The share of runs in which the wait was longer. */
  beyond: (seconds: number) => number
}>

/** `NaN`: a run in which the one who is asked about had gone. */
export function samplesOf(waits: Float64Array = new Float64Array()): Samples {
  const known = waits.filter((wait) => !Number.isNaN(wait)).sort()
  return {
    middle: known[Math.floor(known.length / 2)] ?? null,
    beyond: (seconds) => (known.length === 0 ? 0 : known.filter((wait) => wait > seconds).length / known.length),
  }
}
