import {
  adoptIfKept,
  type Change,
  changed,
  excessOf,
  type Limits,
  moves,
  movesTowardsExcess,
  type Search,
  type Tried,
  tried,
  unevenness,
} from './changes.ts'
import { counterHours, type Plan } from './plan.ts'
import type { Rehearsal } from './rehearsal.ts'

/** How far a search has come: plans played, and the counter-hours of the one it stands at. */
export type SearchProgress = Readonly<{ plansTried: number; counterHours: number }>

/** After every few plans a search yields, so that whoever runs it may show how far it is, or stop it. */
type Steps<Result = void> = Generator<SearchProgress, Result>

/** Of so many places, the likeliest first, it is tried to do with one counter less. */
const REMOVALS = 3

/**
 * The fewest counter-hours that keep the limits, as far as small changes lead. First a counter more where it helps most, until all limits are kept; then
 * again and again one less, mended by moving others. A local search over simulated days, in the line of Feldman, Mandelbaum, Massey and Whitt (2008,
 * "Staffing of time-varying queues to achieve time-stable performance") and of Atlason, Epelman and Henderson (2008). The plan found is the rehearsal's.
 */
export function* findPlan(rehearsal: Rehearsal, limits: Limits): Steps {
  const search: Search = { rehearsal, limits, plansTried: 0 }
  yield* repair(search)
  const enough = search.plansTried + limits.plansAtMost
  do yield* trim(search)
  while (yield* doWithOneLess(search, enough))
  yield* evenOut(search, search.plansTried + limits.plansAtMost)
}

/** Adds the counter that helps most until all limits are kept, or none helps. */
function* repair(search: Search): Steps {
  const everyPlace = () => search.rehearsal.plan().map((_, place): readonly Change[] => [[place, 1]])
  yield* improve(search, everyPlace, Number.POSITIVE_INFINITY)
}

/** Takes away every counter that is not missed: first where nothing opens and closes more for it, then wherever. */
function* trim(search: Search): Steps {
  const { rehearsal, limits } = search
  const isAsEven = (plan: Plan): boolean => unevenness(plan, limits) <= unevenness(rehearsal.plan(), limits)
  while (yield* trimOnce(search, isAsEven)) yield progressOf(search)
  yield* trimOnce(search, () => true)
}

/** From the ends of the day inwards, the last in the list first; tells whether any was taken away. */
function* trimOnce(search: Search, isAllowed: (plan: Plan) => boolean): Steps<boolean> {
  const { width } = search.limits
  const before = search.rehearsal.plan()
  const halfHours = before.length / width
  for (let step = 0; step < halfHours; step++) {
    const halfHour = step % 2 === 0 ? halfHours - 1 - step / 2 : (step - 1) / 2
    for (let place = (halfHour + 1) * width - 1; place >= halfHour * width; place--) {
      for (let plan = changed(search, [[place, -1]]); plan && isAllowed(plan); plan = changed(search, [[place, -1]]))
        if (!adoptIfKept(search, plan)) break
      yield progressOf(search)
    }
  }
  return search.rehearsal.plan() !== before
}

/** One counter less, the limits kept by moving others; tells whether that was possible. */
function* doWithOneLess(search: Search, enough: number): Steps<boolean> {
  if (search.plansTried >= enough || excessOf(search, search.rehearsal.late()) > 0) return false
  const before = search.rehearsal.plan()
  const fewer: Tried[] = []
  for (const place of before.keys()) {
    const other = tried(search, [[place, -1]])
    if (other) fewer.push(other)
    yield progressOf(search)
  }
  for (const { plan } of fewer.sort((a, b) => a.excess - b.excess).slice(0, REMOVALS)) {
    search.rehearsal.adopt(plan)
    if (yield* improve(search, () => movesTowardsExcess(search), enough)) return true
    search.rehearsal.adopt(before)
  }
  return false
}

/** Moves counters so that less opens and closes from half hour to half hour, as far as the limits stay kept. */
function* evenOut(search: Search, enough: number): Steps {
  for (let again = true; again; ) {
    again = false
    for (const changes of moves(search.rehearsal.plan().keys(), search)) {
      const plan = changed(search, changes)
      if (!plan || unevenness(plan, search.limits) >= unevenness(search.rehearsal.plan(), search.limits)) continue
      if (search.plansTried >= enough) return
      again = adoptIfKept(search, plan) || again
      yield progressOf(search)
    }
  }
}

/** Adopts the best of the changes again and again while it helps; tells whether all limits are kept in the end. */
function* improve(search: Search, changes: () => readonly (readonly Change[])[], enough: number): Steps<boolean> {
  const { rehearsal, limits } = search
  for (let excess = excessOf(search, rehearsal.late()); excess > 0; ) {
    if (search.plansTried >= enough) return false
    const better: Tried[] = []
    for (const each of changes()) {
      const other = tried(search, each)
      if (other && other.excess < excess) better.push(other)
      yield progressOf(search)
    }
    const [best] = better.sort((a, b) => a.excess - b.excess || unevenness(a.plan, limits) - unevenness(b.plan, limits))
    if (!best) return false
    rehearsal.adopt(best.plan)
    excess = best.excess
  }
  return true
}

const progressOf = ({ rehearsal, plansTried }: Search): SearchProgress => ({
  plansTried,
  counterHours: counterHours(rehearsal.plan()),
})
