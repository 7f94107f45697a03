import type { StaffedDay, StaffingAdvice, StaffingProgress } from '#contract/staffing.ts'
import type { Chance } from './advise.ts'
import { adviseSkilled, type SkilledQuestion } from './skilled.ts'

/** All that the advice for one day of an office is reckoned from, as plain data. */
export type StaffingWork = Readonly<{ day: StaffedDay; question: SkilledQuestion; chance: Chance }>

/** Nobody knows how many plans a round takes; most take a few hundred. */
const USUAL_PLANS = 300
const ofRound = (plans: number): number => 1 - Math.exp(-plans / USUAL_PLANS)

/** The advice for an office's own counters, as it is shown. */
export function* adviseOffice({ day, question, chance }: StaffingWork): Generator<StaffingProgress, StaffingAdvice> {
  const search = adviseSkilled(question, chance)
  const begun = { round: 0, plans: 0 }
  for (;;) {
    const step = search.next()
    if (step.done) {
      const { roster, counterHours, judged, plansTried } = step.value
      return {
        ...day,
        roster: roster.map((open) => [...open]),
        counterHours,
        shares: judged.map((each) => ({ ...each, halfHours: [...each.halfHours] })),
        rostersTried: plansTried,
      }
    }
    const { round, rounds, plansTried, counterHours } = step.value
    if (round > begun.round) Object.assign(begun, { round, plans: plansTried })
    yield { done: (round + ofRound(plansTried - begun.plans)) / rounds, rostersTried: plansTried, counterHours }
  }
}
