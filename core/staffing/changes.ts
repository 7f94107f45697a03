import type { Cell } from './judged.ts'
import type { CounterRange, Plan } from './plan.ts'
import type { Counts, Rehearsal } from './rehearsal.ts'

/** What a plan must keep: how many may be late in each cell over all days, and between how many counters there is to choose at each place of the plan. */
export type Limits = Readonly<{
  cells: readonly Cell[]
  lateAtMost: readonly number[]
  ranges: readonly CounterRange[]
  /** How many places of the plan a half hour has. */
  width: number
  /** Counters that are open in every half hour whatever happens. */
  fewestOpen: number
  /** So many half hours apart a counter is tried in place of another. */
  reach: number
  /** After so many plans no further one is begun to do with less, and after as many again none to open and close less. */
  plansAtMost: number
}>

/** A search stands at the rehearsal's plan. */
export type Search = { readonly rehearsal: Rehearsal; readonly limits: Limits; plansTried: number }

/** A plan, and by how much it breaks the limits: the shares of visitors who are late beyond them, added up. */
export type Tried = Readonly<{ plan: Plan; excess: number }>
export type Change = readonly [place: number, by: 1 | -1]

/** One counter from a half hour to another nearby, or another counter in the same one. */
export function moves(
  targets: Iterable<number>,
  { rehearsal, limits: { width, reach } }: Search,
): readonly (readonly Change[])[] {
  const { length } = rehearsal.plan()
  return [...targets].flatMap((to) => {
    const sameCounter = Array.from({ length: 2 * reach + 1 }, (_, place) => to + (place - reach) * width)
    const sameHalfHour = Array.from({ length: width }, (_, counter) => to - (to % width) + counter)
    return [...sameCounter, ...sameHalfHour]
      .filter((from) => from !== to && 0 <= from && from < length)
      .map((from): readonly Change[] => [
        [from, -1],
        [to, 1],
      ])
  })
}

/** Only a counter not long before an excess, or right after, can lower it. */
export function movesTowardsExcess(search: Search): readonly (readonly Change[])[] {
  const { rehearsal, limits } = search
  const late = rehearsal.late()
  const exceeded = limits.cells.flatMap(({ halfHours }, cell) =>
    (late[cell] ?? 0) > (limits.lateAtMost[cell] ?? 0) ? halfHours : [],
  )
  const [first, last] = [Math.min(...exceeded) - limits.reach, Math.max(...exceeded) + 1]
  const isNear = (place: number): boolean => first <= Math.floor(place / limits.width) && Math.floor(place / limits.width) <= last
  return moves([...rehearsal.plan().keys()].filter(isNear), search)
}

/** The plan with these changes; `null` where there are not so many counters, or would be too few. */
export function changed({ rehearsal, limits }: Search, changes: readonly Change[]): Plan | null {
  const plan = [...rehearsal.plan()]
  for (const [place, by] of changes) plan[place] = (plan[place] ?? 0) + by
  const fits = ([place]: Change): boolean => {
    const { fewest, most } = limits.ranges[place] ?? { fewest: 0, most: 0 }
    const counters = plan[place] ?? 0
    return fewest <= counters && counters <= most
  }
  const isStaffed = ([place, by]: Change): boolean => by > 0 || openAt(plan, place, limits) >= limits.fewestOpen
  return changes.every((change) => fits(change) && isStaffed(change)) ? plan : null
}

/** Open counters of the half hour that has this place. */
function openAt(plan: Plan, place: number, { width }: Limits): number {
  const begins = place - (place % width)
  return plan.slice(begins, begins + width).reduce((sum, counters) => sum + counters, 0)
}

export function tried(search: Search, changes: readonly Change[]): Tried | null {
  const plan = changed(search, changes)
  const late = plan && search.rehearsal.lateUnder(plan, null)
  if (!late) return null
  search.plansTried += 1
  return { plan, excess: excessOf(search, late) }
}

export function excessOf({ rehearsal, limits }: Search, late: Counts): number {
  let excess = 0
  for (const [cell, count] of late.entries())
    excess += Math.max(0, count - (limits.lateAtMost[cell] ?? 0)) / Math.max(1, rehearsal.came[cell] ?? 1)
  return excess
}

/** Limits that cannot be kept may be broken as far as they are now. */
export function adoptIfKept(search: Search, plan: Plan | null): boolean {
  const { rehearsal, limits } = search
  if (!plan) return false
  search.plansTried += 1
  const bearable = limits.lateAtMost.map((most, cell) => Math.max(most, rehearsal.late()[cell] ?? 0))
  if (!rehearsal.lateUnder(plan, bearable)) return false
  rehearsal.adopt(plan)
  return true
}

/** How many counters open or close in the course of the day. */
export const unevenness = (plan: Plan, { width }: Limits): number =>
  plan.reduce((sum, counters, place) => sum + Math.abs(counters - (plan[place - width] ?? counters)), 0)
