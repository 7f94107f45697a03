import type { DrawnDay } from './drawn-day.ts'
import { type Hall, type Standing, shiftOf } from './hall.ts'
import type { Cell } from './judged.ts'
import type { Plan } from './plan.ts'

/** Visitors of each cell, over all days. */
export type Counts = Int32Array

/**
 * The same days under one plan after another, so that plans differ by nothing but their counters (common random numbers, Glasserman & Yao 1992). Of each day it is kept how it
 * stood at the beginning of each half hour: another plan is played from its first difference, and only until the day stands as before.
 */
export type Rehearsal = Readonly<{
  plan: () => Plan
  came: Counts
  /** Of these, who was called too late under the plan. */
  late: () => Counts
  /** The same under another plan; `null` once more are late in a cell than `atMost` says, on the days so far, of which the busiest are first. */
  lateUnder: (plan: Plan, atMost: readonly number[] | null) => Counts | null
  adopt: (plan: Plan) => void
}>

/** `width`: how many places of the plan a half hour has. */
export type Stage = Readonly<{ hall: Hall; days: readonly DrawnDay[]; cells: readonly Cell[]; width: number }>

type KeptDay = Readonly<{ day: DrawnDay; wasLate: Uint8Array; before: Standing[] }>

export function rehearse(stage: Stage, first: Plan): Rehearsal {
  const { days, cells, width } = stage
  const halfHours = first.length / width
  const kept = days.map((day) => keptDay(day, halfHours))
  const late = new Int32Array(cells.length)
  let plan: Plan = []

  function lateUnder(other: Plan, atMost: readonly number[] | null): Counts | null {
    const counts = late.slice()
    const difference = differenceOf({ plan, other, width })
    if (!difference) return counts
    for (const each of kept) {
      playOn(stage, each, { plan: other, ...difference })
      count(stage, each, { since: standingAt(each.before, difference.from), counts })
      if (atMost && isMoreThan(counts, atMost)) return null
    }
    return counts
  }

  function adopt(next: Plan): void {
    const difference = differenceOf({ plan, other: next, width })
    if (!difference) return
    for (const each of kept) {
      const since = standingAt(each.before, difference.from)
      playOn(stage, each, { plan: next, ...difference }, (halfHour) => {
        each.before[halfHour] = stage.hall.standing()
      })
      count(stage, each, { since, counts: late })
      forCalledSince(stage, since, (visitor) => {
        each.wasLate[visitor] = isLate(stage, each.day, visitor)
      })
    }
    plan = [...next]
  }

  adopt(first)
  return { plan: () => plan, came: countCame(days, cells), late: () => late, lateUnder, adopt }
}

function keptDay(day: DrawnDay, halfHours: number): KeptDay {
  const dawn = { heads: day.begins.slice(0, -1), ends: new Float64Array(0) }
  return { day, wasLate: new Uint8Array(day.arrivals.length), before: Array.from({ length: halfHours }, () => dawn) }
}

/** Plays a day on from the first difference, until it stands as it did before or is over. `atBeginning` is told of every half hour that begins. */
function playOn(
  { hall }: Stage,
  { day, before }: KeptDay,
  { plan, from, until }: Difference & Readonly<{ plan: Plan }>,
  atBeginning?: (halfHour: number) => void,
): void {
  hall.standAs(standingAt(before, from))
  for (let halfHour = from; halfHour < before.length; halfHour++) {
    if (halfHour > until && hall.isAs(standingAt(before, halfHour))) return
    atBeginning?.(halfHour)
    hall.play(day, shiftOf(plan, halfHour, before.length))
  }
  sendHome(hall, day)
}

/** Who was called by nobody to the end of the day was called too late. */
function sendHome({ heads, calledAt }: Hall, { begins }: DrawnDay): void {
  for (const [line, head] of heads.entries()) {
    const end = begins[line + 1] ?? head
    calledAt.fill(Number.POSITIVE_INFINITY, head, end)
    heads[line] = end
  }
}

/** Everybody of the day who was called after it stood so. */
function forCalledSince({ hall }: Stage, { heads: since }: Standing, tell: (visitor: number) => void): void {
  for (const [line, head] of hall.heads.entries()) for (let visitor = since[line] ?? 0; visitor < head; visitor++) tell(visitor)
}

/** Counts what was just played on one day; who was late before and is no longer counts as one less. */
function count(stage: Stage, { day, wasLate }: KeptDay, { since, counts }: { since: Standing; counts: Counts }): void {
  forCalledSince(stage, since, (visitor) => {
    const cell = day.cells[visitor] ?? 0
    counts[cell] = (counts[cell] ?? 0) + isLate(stage, day, visitor) - (wasLate[visitor] ?? 0)
  })
}

function isLate({ hall, cells }: Stage, { arrivals, cells: of }: DrawnDay, visitor: number): 0 | 1 {
  const { withinMinutes } = cells[of[visitor] ?? 0]?.target ?? { withinMinutes: 0 }
  return (hall.calledAt[visitor] ?? 0) - (arrivals[visitor] ?? 0) > withinMinutes ? 1 : 0
}

function countCame(days: readonly DrawnDay[], cells: readonly Cell[]): Counts {
  const came = new Int32Array(cells.length)
  for (const day of days) for (const cell of day.cells) came[cell] = (came[cell] ?? 0) + 1
  return came
}

function standingAt(before: readonly Standing[], halfHour: number): Standing {
  const standing = before[halfHour]
  if (!standing) throw new RangeError(`the day has no half hour ${halfHour}`)
  return standing
}

function isMoreThan(counts: Counts, atMost: readonly number[]): boolean {
  for (let cell = 0; cell < counts.length; cell++) if ((counts[cell] ?? 0) > (atMost[cell] ?? 0)) return true
  return false
}

/** The first and the last half hour in which two plans differ. */
type Difference = Readonly<{ from: number; until: number }>

function differenceOf({ plan, other, width }: Readonly<{ plan: Plan; other: Plan; width: number }>): Difference | null {
  const differs = (counters: number, place: number): boolean => counters !== plan[place]
  const from = other.findIndex(differs)
  return from < 0 ? null : { from: Math.floor(from / width), until: Math.floor(other.findLastIndex(differs) / width) }
}
