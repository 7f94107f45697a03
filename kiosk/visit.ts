import type { IssuedTicket } from '#contract/answers.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { Day, Instant, ServiceId } from '#contract/primitives.ts'
import type { Need } from '#contract/words.ts'

/** What has been chosen so far; it is kept on every side way. */
type Choice = Readonly<{ errands: readonly ServiceId[]; needs: readonly Need[] }>

/** One visitor's way through the kiosk: one question after the other, then the number or the booked time. */
export type Visit = Readonly<
  | { step: 'welcome' }
  | ({ step: 'errands' | 'confirm' } & Choice)
  /** Why a service gives no tickets, and what to do in their place. */
  | ({ step: 'no-tickets'; service: ServiceId } & Choice)
  | ({ step: 'day'; service: ServiceId } & Choice)
  | ({ step: 'time'; service: ServiceId; day: Day } & Choice)
  | ({ step: 'book'; service: ServiceId; day: Day; at: Instant } & Choice)
  /** `misread`: something was scanned that is no booking's code. */
  | ({ step: 'check-in'; code: string; misread: boolean } & Choice)
  | { step: 'number'; ticket: IssuedTicket }
  | { step: 'booked'; booked: BookedAppointment }
>

export type Turn = Readonly<
  | { type: 'begin' }
  | { type: 'choose'; service: ServiceId }
  | { type: 'why'; service: ServiceId }
  | { type: 'need'; need: Need }
  | { type: 'confirm' }
  | { type: 'book-later'; service: ServiceId }
  | { type: 'day'; day: Day }
  | { type: 'time'; at: Instant }
  | { type: 'check-in' }
  | { type: 'code'; code: string }
  /** `null`: whatever was scanned is no booking's code. */
  | { type: 'scanned'; code: string | null }
  | { type: 'errands' }
  | { type: 'back' }
  | { type: 'issued'; ticket: IssuedTicket }
  | { type: 'booked'; booked: BookedAppointment }
  | { type: 'restart' }
>

export const NEW_VISIT: Visit = { step: 'welcome' }
const NOTHING: Choice = { errands: [], needs: [] }

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

const choiceOf = (visit: Visit): Choice => ('errands' in visit ? { errands: visit.errands, needs: visit.needs } : NOTHING)

/** Where a number or a booked time is shown, nothing is asked any more. */
export const isOver = ({ step }: Visit): boolean => step === 'number' || step === 'booked'

/** One question back, with what was chosen. */
function back(visit: Visit): Visit {
  const choice = choiceOf(visit)
  switch (visit.step) {
    case 'confirm':
    case 'no-tickets':
    case 'check-in':
      return { ...choice, step: 'errands' }
    case 'day':
      return choice.errands.includes(visit.service)
        ? { ...choice, step: 'confirm' }
        : { ...choice, step: 'no-tickets', service: visit.service }
    case 'time':
      return { ...choice, step: 'day', service: visit.service }
    case 'book':
      return { ...choice, step: 'time', service: visit.service, day: visit.day }
    default:
      return NEW_VISIT
  }
}

/** Where a touch leads. A touch that means nothing on this step changes nothing. */
export function turn(visit: Visit, act: Turn): Visit {
  const choice = choiceOf(visit)
  switch (act.type) {
    case 'begin':
      return visit.step === 'welcome' ? { ...NOTHING, step: 'errands' } : visit
    case 'choose':
      return visit.step === 'errands' ? { ...visit, errands: toggled(visit.errands, act.service) } : visit
    case 'why':
      return visit.step === 'errands' ? { ...choice, step: 'no-tickets', service: act.service } : visit
    case 'need':
      return visit.step === 'confirm' ? { ...visit, needs: toggled(visit.needs, act.need) } : visit
    case 'confirm':
      return visit.step === 'errands' && visit.errands.length > 0 ? { ...visit, step: 'confirm' } : visit
    case 'book-later':
      return visit.step === 'confirm' || visit.step === 'no-tickets' ? { ...choice, step: 'day', service: act.service } : visit
    case 'day':
      return visit.step === 'day' ? { ...choice, step: 'time', service: visit.service, day: act.day } : visit
    case 'time':
      return visit.step === 'time' ? { ...visit, step: 'book', at: act.at } : visit
    case 'check-in':
      return visit.step === 'errands' ? { ...choice, step: 'check-in', code: '', misread: false } : visit
    case 'code':
      return visit.step === 'check-in' ? { ...visit, code: act.code, misread: false } : visit
    case 'scanned':
      return isOver(visit) ? visit : { ...choice, step: 'check-in', code: act.code ?? '', misread: act.code === null }
    case 'errands':
      return isOver(visit) ? visit : { ...choice, step: 'errands' }
    case 'back':
      return back(visit)
    case 'issued':
      return visit.step === 'confirm' || visit.step === 'check-in' ? { step: 'number', ticket: act.ticket } : visit
    case 'booked':
      return visit.step === 'book' ? { step: 'booked', booked: act.booked } : visit
    case 'restart':
      return NEW_VISIT
    default:
      return act satisfies never
  }
}
