import type { IssuedTicket } from '#contract/answers.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { Need } from '#contract/words.ts'

/** One visitor's way through the kiosk: one question after the other, then the number. */
export type Visit = Readonly<
  | { step: 'welcome' }
  | { step: 'errands' | 'confirm'; errands: readonly ServiceId[]; needs: readonly Need[] }
  | { step: 'number'; ticket: IssuedTicket }
>

export type Turn = Readonly<
  | { type: 'begin' }
  | { type: 'choose'; service: ServiceId }
  | { type: 'need'; need: Need }
  | { type: 'confirm' }
  | { type: 'back' }
  | { type: 'issued'; ticket: IssuedTicket }
  | { type: 'restart' }
>

export const NEW_VISIT: Visit = { step: 'welcome' }

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

/** Where a touch leads. A touch that means nothing on this step changes nothing. */
export function turn(visit: Visit, act: Turn): Visit {
  switch (act.type) {
    case 'begin':
      return visit.step === 'welcome' ? { step: 'errands', errands: [], needs: [] } : visit
    case 'choose':
      return visit.step === 'errands' ? { ...visit, errands: toggled(visit.errands, act.service) } : visit
    case 'need':
      return visit.step === 'confirm' ? { ...visit, needs: toggled(visit.needs, act.need) } : visit
    case 'confirm':
      return visit.step === 'errands' && visit.errands.length > 0 ? { ...visit, step: 'confirm' } : visit
    case 'back':
      return visit.step === 'confirm' ? { ...visit, step: 'errands' } : NEW_VISIT
    case 'issued':
      return visit.step === 'confirm' ? { step: 'number', ticket: act.ticket } : visit
    case 'restart':
      return NEW_VISIT
    default:
      return act satisfies never
  }
}
