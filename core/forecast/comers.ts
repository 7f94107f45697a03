import { exponential } from '../random.ts'
import type { Run } from './run.ts'
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

/** Draws when the next one comes. */
export function planArrival(run: Run, from: number): void {
  const next = run.arrivalsPerMs > 0 ? from + exponential(run.chances.random, 1 / run.arrivalsPerMs) : Number.POSITIVE_INFINITY
  run.nextArrival = next < run.hall.closing ? next : Number.POSITIVE_INFINITY
}

function arrival(run: Run): Stand | null {
  const { streams, random } = run.chances
  let left = random() * run.arrivalsPerMs
  for (const { kind, rate } of streams) {
    left -= rate
    if (left < 0) return newcomer(kind, { order: run.order++, at: run.nextArrival })
  }
  return null
}

/** When something next comes into the line by itself. */
export const nextComing = ({ later, nextArrival }: Run): number =>
  Math.min(later.at(-1)?.at ?? Number.POSITIVE_INFINITY, nextArrival)
