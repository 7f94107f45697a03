import type { ServiceId } from '#contract/primitives.ts'
import type { Likely, WhatIfAnswer, WhatIfBase, WhatIfChanges, WhatIfOutcome, WhatIfProgress } from '#contract/what-if.ts'
import { playDay } from '../day-play/play-day.ts'
import type { DayScript, ScriptedVisit } from '../day-play/script.ts'
import { percentile } from '../statistics.ts'
import { changedVisit } from './changed-visit.ts'
import { changedDay } from './changes.ts'
import { drawnVisits } from './drawn-visits.ts'
import { type Measured, measured } from './measured.ts'
import { chanceOf, type StayPools, stayPools } from './redraw.ts'

/** All that a trial is reckoned from, as plain data. */
export type WhatIfWork = Readonly<{
  base: WhatIfBase
  script: DayScript
  /** Of how many days the visits are; `null`: they are those of the day itself, and each of them comes. */
  pooledDays: number | null
  asItWas: WhatIfAnswer['asItWas']
  changes: WhatIfChanges
  runs: number
  seed: number
}>

/** Fewer errands in a half hour than this, on average over the runs, tell nothing of its wait. */
const FEWEST_ARRIVALS = 0.5

type Pair = Readonly<{ before: Measured; after: Measured }>

/**
 * The day before and after the changes, played over and over with the same visitors for both (common random numbers, Glasserman & Yao 1992), so that
 * what differs is what was changed. The same seed gives the same answer.
 */
export function* tryChanges(work: WhatIfWork): Generator<WhatIfProgress, WhatIfAnswer> {
  const { script, changes, base, runs } = work
  const pools = stayPools(script.visits)
  const after = changedDay(script, changes, base)
  const pairs: Pair[] = []
  for (let run = 0; run < runs; run++) {
    yield { done: run / runs, runs: run, of: runs }
    const visits = visitsOf(work, pools, run)
    const first = played({ ...script, visits }, base)
    yield { done: (run + 0.5) / runs, runs: run, of: runs }
    const changed = visits.map((visit, place) => changedVisit(visit, changes, chanceOf(work.seed + 1, run, place)))
    pairs.push({ before: first, after: isUnchanged(changes) ? first : played({ ...after, visits: changed }, base) })
  }
  return answered(work, pairs)
}

const isUnchanged = ({ added, opened, closed, trained, breaks, paperCheck, waiting }: WhatIfChanges): boolean =>
  [added, opened, closed, trained, breaks].every(({ length }) => length === 0) && paperCheck === null && waiting === 'as-now'

const visitsOf = ({ script, pooledDays, seed }: WhatIfWork, pools: StayPools, run: number): readonly ScriptedVisit[] =>
  drawnVisits(script, { pools, pooledDays, chance: (place) => chanceOf(seed, run, place) })

const played = (script: DayScript, { halfHours }: WhatIfBase): Measured =>
  measured(
    script,
    playDay(script),
    halfHours.map(({ to }) => to),
  )

/** Between what lie eight in ten. */
function likely(values: readonly number[]): Likely {
  const ascending = values.toSorted((a, b) => a - b)
  const value = values.reduce((sum, each) => sum + each, 0) / values.length
  return { value, low: percentile(ascending, 10), high: percentile(ascending, 90) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)

function answered({ base, changes, runs, asItWas }: WhatIfWork, pairs: readonly Pair[]): WhatIfAnswer {
  const differences = (figure: (day: Measured) => number): Likely =>
    likely(pairs.map(({ before, after }) => figure(after) - figure(before)))
  return {
    base,
    changes,
    runs,
    before: outcome(pairs.map(({ before }) => before)),
    after: outcome(pairs.map(({ after }) => after)),
    difference: {
      mean: differences((day) => day.mean),
      p90: differences((day) => day.p90),
      withinTarget: differences((day) => day.withinTarget),
      overtime: differences((day) => day.overtime),
    },
    shorterIn: mean(pairs.map(({ before, after }) => (after.mean < before.mean ? 1 : 0))),
    asItWas,
  }
}

function outcome(days: readonly Measured[]): WhatIfOutcome {
  const halfHours = days[0]?.halfHours ?? []
  const services = new Set(days.flatMap((day) => [...day.services.keys()]))
  return {
    mean: likely(days.map((day) => day.mean)),
    p90: likely(days.map((day) => day.p90)),
    withinTarget: likely(days.map((day) => day.withinTarget)),
    halfHours: halfHours.map((_, place) => halfHourOf(days, place)),
    services: [...services].map((service) => serviceOf(days, service)),
    counterHours: mean(days.map((day) => day.counterHours)),
    overtime: likely(days.map((day) => day.overtime)),
    sentHome: mean(days.map((day) => day.sentHome)),
  }
}

function halfHourOf(days: readonly Measured[], place: number): WhatIfOutcome['halfHours'][number] {
  const here = days.flatMap((day) => day.halfHours[place] ?? [])
  const arrivals = mean(here.map(({ count }) => count))
  const means = here.flatMap((each) => each.mean ?? [])
  return { arrivals, wait: arrivals < FEWEST_ARRIVALS ? null : likely(means) }
}

function serviceOf(days: readonly Measured[], service: ServiceId): WhatIfOutcome['services'][number] {
  const here = days.flatMap((day) => day.services.get(service) ?? [])
  const errands = here.reduce((sum, { count }) => sum + count, 0) / days.length
  return { service, errands, wait: likely(here.map((each) => each.mean)) }
}
