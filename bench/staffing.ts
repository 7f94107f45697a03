import { HALF_HOUR, halfHourCount, type ServiceTime, USUAL_DAY_NOISE, USUAL_TARGET } from '#core/staffing/demand.ts'
import { lagSipp, type StaffingQuestion, sipp, squareRoot } from '#core/staffing/formulas.ts'
import { counterHours, type Plan } from '#core/staffing/plan.ts'
import { advisePooled, judgePooled } from '#core/staffing/pooled.ts'
import { DOOR_CROWD_SHARE, HUMPS, SERVICE_VARIATION, VISITORS_PER_COUNTER } from '#simulate/ward-parameters.ts'
import { rounded } from './measure.ts'
import { type DayProfile, expectedArrivals, STRETCH_MINUTES } from './staffing-profile.ts'

/** What is staffed: one line that every counter serves. */
type Case = Readonly<{ name: string; profile: DayProfile; serviceTime: ServiceTime; seed: number }>

/** The mean of a ward's configured minutes, by how often each service is asked for. */
const MEAN_MINUTES = 9.5
/** All services in one line: their minutes differ more than those at one desk. */
const MIXED_VARIATION = 1.08
const PLENTY = 60
/** The advice searches with its own seeds; these it has not seen. */
const UNSEEN = { days: 8000, seeds: [9001, 9002, 9003] } as const

const ward = (counters: number): DayProfile => ({
  visitors: counters * VISITORS_PER_COUNTER,
  door: DOOR_CROWD_SHARE,
  humps: HUMPS,
})
const desk = (meanMinutes: number, variation: number = SERVICE_VARIATION): ServiceTime => ({
  kind: 'lognormal',
  meanMinutes,
  variation,
})

const THE_TEST: Case = { name: 'ward of 7 counters', profile: ward(7), serviceTime: desk(MEAN_MINUTES), seed: 1 }
const OTHERS: readonly Case[] = [
  { ...THE_TEST, name: 'the same, searched from another seed', seed: 2 },
  { ...THE_TEST, name: 'the same without a crowd at the door', profile: { ...ward(7), door: 0 } },
  {
    ...THE_TEST,
    name: 'the same with one hump at half past twelve',
    profile: { ...ward(7), humps: [{ hour: 12.5, spreadHours: 1.8, weight: 0.82 }] },
  },
  { ...THE_TEST, name: 'as much work in visits of 20 minutes', profile: { ...ward(7), visitors: 106 }, serviceTime: desk(20) },
  { ...THE_TEST, name: 'durations of all services mixed', serviceTime: desk(MEAN_MINUTES, MIXED_VARIATION) },
  { ...THE_TEST, name: 'the smallest ward, 5 counters', profile: ward(5) },
  { ...THE_TEST, name: 'ward of 9 counters', profile: ward(9) },
  { ...THE_TEST, name: 'the largest ward, 12 counters', profile: ward(12) },
]

function questionOf({ profile, serviceTime }: Case): StaffingQuestion {
  const demand = { arrivals: expectedArrivals(profile), stretchMinutes: STRETCH_MINUTES, serviceTime }
  return {
    demand,
    target: USUAL_TARGET,
    ranges: Array.from({ length: halfHourCount(demand) }, () => ({ fewest: 1, most: PLENTY })),
  }
}

/** Half hours missed on unseen days, the most of several seeds, and the least share of any half hour. */
type Verdict = Readonly<{ missed: number; least: number }>

function verdictOn(question: StaffingQuestion, plan: Plan, seeds: readonly number[]): Verdict {
  const judged = seeds.map((seed) => judgePooled(question, plan, { days: UNSEEN.days, dayNoise: USUAL_DAY_NOISE, seed }))
  return {
    missed: Math.max(...judged.map((halfHours) => halfHours.filter(({ isReached }) => !isReached).length)),
    least: Math.min(...judged.flat().map(({ share }) => share ?? 1)),
  }
}

function advised(question: StaffingQuestion, seed: number): Plan {
  const search = advisePooled(question, { dayNoise: USUAL_DAY_NOISE, seed })
  for (;;) {
    const step = search.next()
    if (step.done) return step.value.plan
  }
}

const METHODS = {
  SIPP: 'each half hour as if it had always been so, M/M/s',
  'lag-SIPP': 'the same with the arrivals of one mean service time earlier',
  'square root': 'load + β √load, so that one in ten waits at all',
  simulation: 'the advice: searched on days that vary, from lag-SIPP on',
} as const

function testLines(test: Case): readonly string[] {
  const question = questionOf(test)
  const lag = lagSipp(question).plan
  const plans: Record<keyof typeof METHODS, Plan> = {
    SIPP: sipp(question).plan,
    'lag-SIPP': lag,
    'square root': squareRoot(question),
    simulation: advised(question, test.seed),
  }
  return Object.entries(plans).flatMap(([name, plan]) => {
    const { missed, least } = verdictOn(question, plan, UNSEEN.seeds)
    const hours = `${rounded(counterHours(plan), 1)} counter-hours   × lag-SIPP ${rounded(counterHours(plan) / counterHours(lag), 3)}`
    return [
      `  ${name.padEnd(12)} missed ${String(missed).padStart(2)} of ${plan.length} half hours, least ${rounded(least * 100, 1)} %   ${hours}   ${METHODS[name as keyof typeof METHODS]}`,
      `  ${' '.repeat(12)} ${plan.join(' ')}`,
    ]
  })
}

function otherLine(other: Case): string {
  const question = questionOf(other)
  const [lag, simulated] = [lagSipp(question).plan, advised(question, other.seed)]
  const missed = [sipp(question).plan, lag, simulated].map((plan) => verdictOn(question, plan, UNSEEN.seeds.slice(0, 1)).missed)
  return `  ${other.name.padEnd(44)} missed ${missed.map((count) => String(count).padStart(2)).join(', ')}   × lag-SIPP ${rounded(counterHours(simulated) / counterHours(lag), 3)}`
}

/**
 * How many counters to open: the formulas of the books and the advice by simulation, on days whose volume varies. Arrivals are those of an ordinary ward day in
 * simulate/ward-parameters.ts, in one line that every counter serves.
 */
export function staffing(): Promise<readonly string[]> {
  const { profile } = THE_TEST
  return Promise.resolve([
    `Staffing: ${Math.round(USUAL_TARGET.share * 100)} % within ${USUAL_TARGET.withinMinutes} min in each half hour, one line, ${THE_TEST.name}: ${profile.visitors} visitors 8:45 to 17:15 as in simulate/ward-parameters.ts,`,
    `  ${MEAN_MINUTES} min each (CV ${SERVICE_VARIATION}), day noise ${USUAL_DAY_NOISE * 100} %; judged on ${UNSEEN.seeds.length} × ${UNSEEN.days} days that the search has not seen, the worst of the ${UNSEEN.seeds.length}. Counters by steps of ${HALF_HOUR} min.`,
    ...testLines(THE_TEST),
    `Other days: half hours missed by SIPP, lag-SIPP and the simulation, on ${UNSEEN.days} unseen days; counter-hours of the simulation`,
    ...OTHERS.map(otherLine),
  ])
}
