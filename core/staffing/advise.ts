import { type DrawnDay, drawDays } from './drawn-day.ts'
import type { Hall } from './hall.ts'
import { type Cell, cellsOf, type Line } from './judged.ts'
import type { CounterRange, Plan } from './plan.ts'
import { type Rehearsal, rehearse } from './rehearsal.ts'
import { findPlan, type SearchProgress } from './search.ts'

/** How a plan does for the visitors of some half hours, mostly one. */
export type JudgedShare = Readonly<{
  line: number
  halfHours: readonly number[]
  /** Who came in them on an average day. */
  arrivals: number
  /** Of all who came in them, over all days, the share called within the target: a busy day counts for as many as came. `null` where nobody ever came. */
  share: number | null
  isReached: boolean
}>

/** Days that differ by more than chance (coefficient of variation), and the seed: the same seed gives the same advice. */
export type Chance = Readonly<{ dayNoise: number; seed: number }>

/** `round` of `rounds`, the last of which is seldom needed. */
export type AdviceProgress = SearchProgress & Readonly<{ round: number; rounds: number }>

/** A round of the search: on so many days, with so much kept over the target's share for what is left to chance, and about so many plans. */
export type Round = Readonly<{ days: number; margin: number; plansAtMost: number }>

/**
 * How thoroughly it is searched: first where to look, on few days, then how many it takes, on many; the last round is for plans that do not stand the test,
 * which is on days that no round has seen.
 */
export type Effort = Readonly<{ rounds: readonly Round[]; testDays: number }>

/** What is to be staffed, and how its days are played. */
export type Setting = Readonly<{
  lines: readonly Line[]
  /** Half hours of a line with fewer visitors than this are judged together. */
  fewestVisitors: number
  hall: (days: readonly DrawnDay[]) => Hall
  width: number
  ranges: readonly CounterRange[]
  /** Counters that are open in every half hour whatever happens, where they differ. */
  fewestOpen: number
  reach: number
  first: Plan
}>

export type Found = Readonly<{ plan: Plan; judged: readonly JudgedShare[]; plansTried: number }>

/**
 * The fewest counter-hours that reach every target, days varying as they do: searched on drawn days as if they were all there are, then tested on others (sample
 * average approximation, Kleywegt, Shapiro and Homem-de-Mello 2002). Yields how far it has come; who asks no further cancels it.
 */
export function* searchPlan(setting: Setting, chance: Chance, { rounds, testDays }: Effort): Generator<AdviceProgress, Found> {
  const test = { days: testDays, ...chance, seed: seedOf(chance.seed, rounds.length) }
  let [plan, plansTried] = [setting.first, 0]
  let judged: readonly JudgedShare[] = []
  for (const [round, { days, margin, plansAtMost }] of rounds.entries()) {
    const { rehearsal, cells } = rehearsalOn(setting, { days, ...chance, seed: seedOf(chance.seed, round) }, plan)
    const lateAtMost = cells.map(({ target }, cell) => (rehearsal.came[cell] ?? 0) * Math.max(0, 1 - target.share - margin))
    let tried = 0
    for (const progress of findPlan(rehearsal, { ...setting, cells, lateAtMost, plansAtMost })) {
      tried = progress.plansTried
      yield { round, rounds: rounds.length, plansTried: plansTried + tried, counterHours: progress.counterHours }
    }
    plan = rehearsal.plan()
    plansTried += tried
    if (round < rounds.length - 2) continue
    judged = judge(setting, test, plan)
    if (judged.every(({ isReached }) => isReached)) break
  }
  return { plan, judged, plansTried }
}

/** Seeds of the parts of one advice, far from those of another's. */
const seedOf = (seed: number, part: number): number => Math.imul(seed, 2_654_435_761) + part

type Draws = Chance & Readonly<{ days: number }>

function rehearsalOn(setting: Setting, draws: Draws, first: Plan): { rehearsal: Rehearsal; cells: readonly Cell[] } {
  const cells = cellsOf(setting.lines, setting.fewestVisitors)
  const days = drawDays(setting.lines, cells, draws)
  return {
    rehearsal: rehearse({ hall: setting.hall(days), days, cells: cells.list, width: setting.width }, first),
    cells: cells.list,
  }
}

/** How a plan does on days of its own. */
export function judge(setting: Setting, draws: Draws, plan: Plan): readonly JudgedShare[] {
  const { rehearsal, cells } = rehearsalOn(setting, draws, plan)
  return cells.map(({ line, halfHours, target }, cell) => {
    const [came, late] = [rehearsal.came[cell] ?? 0, rehearsal.late()[cell] ?? 0]
    const share = came === 0 ? null : 1 - late / came
    return { line, halfHours, arrivals: came / draws.days, share, isReached: share === null || share >= target.share }
  })
}
