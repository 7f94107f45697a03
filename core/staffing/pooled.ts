import { type AdviceProgress, type Chance, type Effort, type JudgedShare, judge, type Setting, searchPlan } from './advise.ts'
import { type FormulaAnswer, lagSipp, type StaffingQuestion } from './formulas.ts'
import { counterHours, type Plan } from './plan.ts'
import { pooledHall } from './pooled-hall.ts'

/** How many counters to open in each half hour, found by playing days; its shares are of days that the search had not seen. */
export type PooledAdvice = Readonly<{
  plan: Plan
  counterHours: number
  halfHours: readonly JudgedShare[]
  plansTried: number
  /** The answer by formula, from which the search began. */
  instant: FormulaAnswer
}>

/** Some ten seconds of one core for a ward. */
const POOLED_EFFORT: Effort = {
  rounds: [
    { days: 400, margin: 0, plansAtMost: 2000 },
    { days: 3000, margin: 0.004, plansAtMost: 500 },
    { days: 6000, margin: 0.005, plansAtMost: 200 },
  ],
  testDays: 6000,
}

const settingOf = ({ demand, target, ranges }: StaffingQuestion, first: Plan): Setting => ({
  lines: [{ demand, target }],
  fewestVisitors: 0,
  hall: (days) => pooledHall(days, Math.max(...first, ...ranges.map(({ most }) => most))),
  width: 1,
  ranges,
  fewestOpen: 0,
  reach: 4,
  first,
})

/** The advice for one line that every counter serves. */
export function* advisePooled(
  question: StaffingQuestion,
  chance: Chance,
  effort: Effort = POOLED_EFFORT,
): Generator<AdviceProgress, PooledAdvice> {
  const instant = lagSipp(question)
  const { plan, judged, plansTried } = yield* searchPlan(settingOf(question, instant.plan), chance, effort)
  return { plan, counterHours: counterHours(plan), halfHours: judged, plansTried, instant }
}

/** How a plan of one's own would do, half hour by half hour, over so many days. */
export const judgePooled = (
  question: StaffingQuestion,
  plan: Plan,
  draws: Chance & Readonly<{ days: number }>,
): readonly JudgedShare[] => judge(settingOf(question, plan), draws, plan)
