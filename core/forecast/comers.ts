import { exponential } from '../random.ts'
import type { Run, Streams } from './run.ts'
import { newcomer, type Stand } from './stand.ts'

/** Everyone who comes at an instant stands in the line, and an idle desk looks up. */
export function come(run: Run, at: number): void {
  for (let next = run.later.at(-1); next && next.at <= at; next = run.later.at(-1)) {
    run.later.pop()
    stand(run, next.stand, at)
  }
  if (run.nextArrival > at) return
  const arrived = arrival(run)
  if (arrived) stand(run, arrived, at)
  planArrival(run, at)
}

function stand({ lines, desks, free }: Run, comer: Stand, at: number): void {
  lines.add(comer)
  for (const state of desks)
    if (state.isIdle && (comer.kind.ranks[state.desk.place] ?? -1) >= 0) {
      state.isIdle = false
      free[state.desk.place] = at
    }
}

/**
 * Draws when the next one comes: the rate changes, and a stream in which as many are expected as time passes in another is that other one, run
 * faster or slower (Çinlar 1975, "Introduction to stochastic processes").
 */
export function planArrival(run: Run, from: number): void {
  const { streams, random } = run.chances
  run.nextArrival = Number.POSITIVE_INFINITY
  if (streams.length === 0) return
  let expected = exponential(random, 1)
  for (let at = from; run.part < streams.length; run.part++) {
    const { until, together } = streams[run.part] as Streams
    const next = at + expected / together
    if (next < until) {
      run.nextArrival = next
      return
    }
    expected -= (until - at) * together
    at = until
  }
}

function arrival(run: Run): Stand | null {
  const { streams, random } = run.chances
  const { together, each } = streams[run.part] as Streams
  let left = random() * together
  for (const { kind, rate } of each) {
    left -= rate
    if (left < 0) return newcomer(kind, { order: run.order++, at: run.nextArrival })
  }
  return null
}

/** When something next comes into the line by itself. */
export const nextComing = ({ later, nextArrival }: Run): number =>
  Math.min(later.at(-1)?.at ?? Number.POSITIVE_INFINITY, nextArrival)
