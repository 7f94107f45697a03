import { arrivalsByHalfHour, type Demand, HALF_HOUR, meanMinutes, type Target } from './demand.ts'
import { shareWithin } from './erlang.ts'
import { normalBelow, normalDensity, rootOf } from './normal.ts'
import { type CounterRange, type Plan, withinRange } from './plan.ts'

/** One line, what is asked of it, and how many counters there are to choose from in each half hour. */
export type StaffingQuestion = Readonly<{ demand: Demand; target: Target; ranges: readonly CounterRange[] }>

/** Why so many counters in a half hour, in figures. */
export type HalfHourReasons = Readonly<{
  /** Visitors expected to come in this half hour. */
  arrivals: number
  /** Those whose service falls into it: who come one mean service time earlier. */
  arrivalsLagged: number
  /** Counters that these keep busy on average, in erlangs. */
  load: number
  counters: number
  /** Share of visitors expected to be called within the target on an ordinary day; 0 where the line would only grow. */
  share: number
  /** Whether that share is the target's; else there are not enough counters. */
  isReached: boolean
}>

/** An answer by formula, at once. `lagMinutes`: the mean service time by which arrivals are shifted. */
export type FormulaAnswer = Readonly<{
  plan: Plan
  lagMinutes: number
  meanMinutes: number
  halfHours: readonly HalfHourReasons[]
}>

/**
 * SIPP, "stationary, independent, period by period": each half hour as if it had always been so, M/M/s (Green, Kolesar and Soares 2001,
 * "Improving the SIPP approach for staffing service systems that have cyclic demands").
 */
export const sipp = (question: StaffingQuestion): FormulaAnswer => periodByPeriod(question, 0)

/**
 * Lag-SIPP: the same with the arrivals of one mean service time earlier, because the counters are busiest that much after most people came
 * (Green, Kolesar and Soares 2001, "Lag Avg"; Green, Kolesar and Whitt 2007, "Coping with time-varying demand when setting staffing requirements").
 */
export const lagSipp = (question: StaffingQuestion): FormulaAnswer =>
  periodByPeriod(question, meanMinutes(question.demand.serviceTime))

function periodByPeriod({ demand, target, ranges }: StaffingQuestion, lagMinutes: number): FormulaAnswer {
  const mean = meanMinutes(demand.serviceTime)
  const arrivals = arrivalsByHalfHour(demand, 0)
  const within = { withinMinutes: target.withinMinutes, meanMinutes: mean }
  const halfHours = arrivalsByHalfHour(demand, lagMinutes).map((arrivalsLagged, place): HalfHourReasons => {
    const load = (arrivalsLagged / HALF_HOUR) * mean
    const { fewest, most } = rangeAt(ranges, place)
    let counters = fewest
    while (counters < most && shareWithin(load, counters, within) < target.share) counters++
    const share = shareWithin(load, counters, within)
    return { arrivals: arrivals[place] ?? 0, arrivalsLagged, load, counters, share, isReached: share >= target.share }
  })
  return { plan: halfHours.map(({ counters }) => counters), lagMinutes, meanMinutes: mean, halfHours }
}

/**
 * Square-root staffing: load + β √load counters, β such that no more than the rest beyond the target's share waits at all
 * (Halfin and Whitt 1981; Borst, Mandelbaum and Reiman 2004). It knows no minutes: it asks for more than a target of a quarter of an hour does.
 */
export function squareRoot({ demand, target, ranges }: StaffingQuestion): Plan {
  const beta = rootOf((x) => 1 - target.share - waitProbability(x), { low: 0, high: 8 })
  return arrivalsByHalfHour(demand, 0).map((arrivals, place) => {
    const load = (arrivals / HALF_HOUR) * meanMinutes(demand.serviceTime)
    return withinRange(Math.ceil(load + beta * Math.sqrt(load)), rangeAt(ranges, place))
  })
}

/** Probability of waiting with load + β √load counters, in the limit of a large load (Halfin and Whitt 1981). */
const waitProbability = (beta: number): number => 1 / (1 + (beta * normalBelow(beta)) / normalDensity(beta))

function rangeAt(ranges: readonly CounterRange[], place: number): CounterRange {
  const range = ranges[place]
  if (!range) throw new RangeError(`no range of counters for half hour ${place}`)
  return range
}
