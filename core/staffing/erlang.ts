import type { Target } from './demand.ts'

/**
 * Probability that a visitor must wait with Poisson arrivals, exponential service and `counters` in one line (Erlang 1917): the C formula,
 * by the recursion for the B formula. `load` is arrivals × mean service time, in erlangs. 1 where the counters cannot keep up.
 */
export function erlangC(load: number, counters: number): number {
  if (load >= counters) return 1
  let blocked = 1
  for (let count = 1; count <= counters; count++) blocked = (load * blocked) / (count + load * blocked)
  return blocked / (1 - (load / counters) * (1 - blocked))
}

/** Share of visitors called within the target's minutes in the same queue, M/M/s: 1 − C · e^(−(s − a) t ÷ E[S]); 0 where it grows without end. */
export function shareWithin(load: number, counters: number, { withinMinutes, meanMinutes }: Within): number {
  if (load >= counters) return 0
  return 1 - erlangC(load, counters) * Math.exp((-(counters - load) * withinMinutes) / meanMinutes)
}

type Within = Readonly<{ withinMinutes: Target['withinMinutes']; meanMinutes: number }>
