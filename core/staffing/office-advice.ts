import type { StaffedDay, StaffingAdvice, StaffingProgress } from '#contract/staffing.ts'
import type { Chance } from './advise.ts'
import { adviseSkilled, type SkilledQuestion } from './skilled.ts'

/** All that the advice for one day of an office is reckoned from, as plain data. */
export type StaffingWork = Readonly<{ day: StaffedDay; question: SkilledQuestion; chance: Chance }>

/** The advice for an office's own counters, as it is shown. */
export function* adviseOffice({ day, question, chance }: StaffingWork): Generator<StaffingProgress, StaffingAdvice> {
  const search = adviseSkilled(question, chance)
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
    yield { done: round / rounds, rostersTried: plansTried, counterHours }
  }
}
