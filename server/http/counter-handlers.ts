import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { CallNumber, PauseCounter } from '#contract/commands.ts'
import type { CounterId, StaffId } from '#contract/primitives.ts'
import { answerMoved, answerTurned } from '#core/answers.ts'
import { type Handler, order, type Visit } from './handler.ts'

const counterIn = ({ params }: Visit): CounterId => params['counter'] as CounterId

/** Who works at the counter: whoever signed in there as a clerk, while others call for it now and then. */
const clerkOf = ({ principal: { staff } }: Visit): StaffId | null => (staff?.role === 'clerk' ? (staff.id as StaffId) : null)

const turn =
  (type: 'open' | 'close' | 'undo-turn'): Handler =>
  (visit) =>
    order(visit, { type, counter: counterIn(visit), clerk: clerkOf(visit) }, (deed) => answerTurned(counterIn(visit), deed))

const pause: Handler = (visit) => {
  const why = visit.body as z.output<typeof PauseCounter>
  const counter = counterIn(visit)
  return order(visit, { type: 'pause', counter, clerk: clerkOf(visit), ...why }, (deed) => answerTurned(counter, deed))
}

const atCounter =
  (type: 'call-next' | 'recall' | 'start' | 'finish'): Handler =>
  (visit) =>
    order(visit, { type, counter: counterIn(visit), clerk: clerkOf(visit) }, answerMoved)

const callNumber: Handler = (visit) => {
  const { number, service = null } = visit.body as z.output<typeof CallNumber>
  return order(visit, { type: 'call', counter: counterIn(visit), clerk: clerkOf(visit), number, service }, answerMoved)
}

export const handlers = {
  'open-counter': turn('open'),
  'pause-counter': pause,
  'undo-counter': turn('undo-turn'),
  'close-counter': turn('close'),
  'call-next': atCounter('call-next'),
  'call-number': callNumber,
  recall: atCounter('recall'),
  start: atCounter('start'),
  finish: atCounter('finish'),
} as const satisfies Partial<Record<RouteId, Handler>>
