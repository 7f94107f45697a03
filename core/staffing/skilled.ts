import type { CounterId, ServiceId } from '#contract/primitives.ts'
import { type AdviceProgress, type Chance, type Effort, type JudgedShare, judge, type Setting, searchPlan } from './advise.ts'
import { HALF_HOUR, halfHourCount } from './demand.ts'
import type { Line } from './judged.ts'
import { officeOrder, type Skills } from './office-order.ts'
import { counterHours, type Plan } from './plan.ts'
import { type Break, skilledHall, type WhoIsNext } from './skilled-hall.ts'

/** A counter, what it serves, and when nobody sits there. */
export type SkilledCounter = Skills & Readonly<{ id: CounterId; breaks: readonly Break[] }>

/** Services with visitors of their own, and counters that each serve some of them. `fewest`: so many are open whatever happens. */
export type SkilledQuestion = Readonly<{
  services: readonly (Line & Readonly<{ id: ServiceId }>)[]
  counters: readonly SkilledCounter[]
  fewest: number
}>

/** Counters that are open in each half hour. */
export type Roster = readonly (readonly CounterId[])[]

export type ServiceShare = Omit<JudgedShare, 'line'> & Readonly<{ service: ServiceId }>

/** Which counters to open in each half hour, found by playing days; the shares are of days that the search had not seen. */
export type SkilledAdvice = Readonly<{
  roster: Roster
  /** A half hour counts whole even if a break falls into it. */
  counterHours: number
  judged: readonly ServiceShare[]
  plansTried: number
}>

/** Some ten seconds of one core for a ward, up to a minute for the largest. */
const SKILLED_EFFORT: Effort = {
  rounds: [
    { days: 150, margin: 0, plansAtMost: 1000 },
    { days: 1000, margin: 0.005, plansAtMost: 300 },
    { days: 2000, margin: 0.007, plansAtMost: 100 },
  ],
  testDays: 3000,
}

/** Where fewer visitors of a service are expected in a half hour, the service's quiet half hours are judged together. */
const FEWEST_VISITORS = 1

function settingOf({ services, counters, fewest }: SkilledQuestion, first: Plan): Setting {
  const order: WhoIsNext = officeOrder(
    services.map(({ id }) => id),
    counters,
  )
  const ranges = everythingOpen({ services, counters }).map((most) => ({ fewest: 0, most }))
  return {
    lines: services,
    fewestVisitors: FEWEST_VISITORS,
    hall: (days) =>
      skilledHall(
        days,
        counters.map(({ breaks }) => breaks),
        order,
      ),
    width: counters.length,
    ranges,
    fewestOpen: fewest,
    reach: 1,
    first,
  }
}

/** Every counter in every half hour of which some is not a break of its own. */
function everythingOpen({ services, counters }: Pick<SkilledQuestion, 'services' | 'counters'>): Plan {
  const halfHours = Math.max(0, ...services.map(({ demand }) => halfHourCount(demand)))
  return Array.from({ length: halfHours }, (_, halfHour) =>
    counters.map(({ breaks }) => (breaks.some((each) => covers(each, halfHour * HALF_HOUR)) ? 0 : 1)),
  ).flat()
}

const covers = ({ from, to }: Break, begins: number): boolean => from <= begins && begins + HALF_HOUR <= to

/**
 * The advice for counters with skills, lunches and the office's own order. It begins with everything open and closes what is not missed. Visitors are
 * ordinary ones, each with one errand: a further errand on the same ticket is a visitor of the other service.
 */
export function* adviseSkilled(
  question: SkilledQuestion,
  chance: Chance,
  effort: Effort = SKILLED_EFFORT,
): Generator<AdviceProgress, SkilledAdvice> {
  const { plan, judged, plansTried } = yield* searchPlan(settingOf(question, everythingOpen(question)), chance, effort)
  return { roster: rosterOf(question, plan), counterHours: counterHours(plan), judged: namedShares(question, judged), plansTried }
}

/** How a roster of one's own would do, over so many days. */
export function judgeSkilled(
  question: SkilledQuestion,
  roster: Roster,
  draws: Chance & Readonly<{ days: number }>,
): readonly ServiceShare[] {
  const plan = roster.flatMap((open) => question.counters.map(({ id }) => (open.includes(id) ? 1 : 0)))
  return namedShares(question, judge(settingOf(question, plan), draws, plan))
}

const rosterOf = ({ counters }: SkilledQuestion, plan: Plan): Roster =>
  Array.from({ length: plan.length / counters.length }, (_, halfHour) =>
    counters.flatMap(({ id }, counter) => (plan[halfHour * counters.length + counter] === 1 ? [id] : [])),
  )

const namedShares = ({ services }: SkilledQuestion, judged: readonly JudgedShare[]): readonly ServiceShare[] =>
  judged.flatMap(({ line, ...share }) => {
    const service = services[line]?.id
    return service === undefined ? [] : [{ ...share, service }]
  })
