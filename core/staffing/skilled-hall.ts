import type { DrawnDay } from './drawn-day.ts'
import { type Hall, isSame, mostVisitors, type Shift } from './hall.ts'

/**
 * The line from which a counter calls, or -1. `since`: when the first in each line came, in minutes from opening, `Infinity` where nobody waits.
 * The office's own rule is `office-order.ts`.
 */
export type WhoIsNext = (since: Float64Array, counter: number, at: number) => number

/** In minutes from opening. */
export type Break = Readonly<{ from: number; to: number }>

/** A day as it goes on; `comes`: of each line the first who has not come yet, `ends`: until when each counter is busy. */
type Going = Readonly<{ comes: Int32Array; since: Float64Array; ends: Float64Array }>

/**
 * A hall in which counters differ in what they serve and in their breaks. Whoever is free calls when somebody comes, is done, goes to a break or is back,
 * the counters in the order of their list.
 */
export function skilledHall(days: readonly DrawnDay[], breaks: readonly (readonly Break[])[], next: WhoIsNext): Hall {
  const lines = Math.max(0, (days[0]?.begins.length ?? 1) - 1)
  const calledAt = new Float64Array(mostVisitors(days))
  const heads = new Int32Array(lines)
  const going: Going = { comes: new Int32Array(lines), since: new Float64Array(lines), ends: new Float64Array(breaks.length) }

  function callAll(day: DrawnDay, { plan, halfHour }: Shift, at: number): void {
    for (const [counter, pauses] of breaks.entries()) {
      const isOpen = plan[halfHour * breaks.length + counter] === 1 && !isAway(pauses, at)
      if (!isOpen || (going.ends[counter] ?? 0) > at) continue
      const line = next(going.since, counter, at)
      if (line < 0) continue
      const visitor = heads[line] ?? 0
      calledAt[visitor] = at
      going.ends[counter] = at + (day.minutes[visitor] ?? 0)
      heads[line] = visitor + 1
      going.since[line] = waitingSince(day, { ...going, heads }, line)
    }
  }

  return {
    calledAt,
    heads,
    standing: () => ({ heads: heads.slice(), ends: going.ends.slice() }),
    standAs: (standing) => {
      heads.set(standing.heads)
      going.comes.set(standing.heads)
      going.ends.fill(0)
      going.ends.set(standing.ends)
    },
    isAs: (standing) => isSame(heads, standing.heads) && isSame(going.ends, standing.ends),
    play: (day, shift) => {
      for (let at = shift.from; at < shift.to; at = nextMoment(day, going, { breaks, after: at })) {
        for (const line of heads.keys()) {
          come(day, going.comes, { line, at })
          going.since[line] = waitingSince(day, { ...going, heads }, line)
        }
        callAll(day, shift, at)
      }
      for (const [counter, end] of going.ends.entries()) if (end <= shift.to) going.ends[counter] = 0
    },
  }
}

const isAway = (pauses: readonly Break[], at: number): boolean => pauses.some(({ from, to }) => from <= at && at < to)

function come({ arrivals, begins }: DrawnDay, comes: Int32Array, { line, at }: { line: number; at: number }): void {
  let visitor = comes[line] ?? 0
  const end = begins[line + 1] ?? 0
  while (visitor < end && (arrivals[visitor] ?? 0) <= at) visitor++
  comes[line] = visitor
}

function waitingSince({ arrivals }: DrawnDay, { comes, heads }: Going & { heads: Int32Array }, line: number): number {
  const head = heads[line] ?? 0
  return head < (comes[line] ?? 0) ? (arrivals[head] ?? 0) : Number.POSITIVE_INFINITY
}

/** When somebody next comes, is done, goes to a break or is back; `Infinity` when nothing more happens. */
function nextMoment({ arrivals, begins }: DrawnDay, { comes, ends }: Going, { breaks, after }: Pauses): number {
  let at = Number.POSITIVE_INFINITY
  for (let line = 0; line < comes.length; line++) {
    const visitor = comes[line] ?? 0
    if (visitor < (begins[line + 1] ?? 0)) at = Math.min(at, arrivals[visitor] ?? at)
  }
  for (const end of ends) if (end > after && end < at) at = end
  for (const pauses of breaks)
    for (const { from, to } of pauses) for (const turn of [from, to]) if (turn > after && turn < at) at = turn
  return at
}

type Pauses = Readonly<{ breaks: readonly (readonly Break[])[]; after: number }>
