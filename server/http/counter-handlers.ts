import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { CallNumber } from '#contract/commands.ts'
import type { CounterId } from '#contract/primitives.ts'
import { answerMoved, answerTurned } from '#core/answers.ts'
import { type Handler, order, type Visit } from './handler.ts'

const counterIn = ({ params }: Visit): CounterId => params['counter'] as CounterId

const turn =
  (type: 'open' | 'pause' | 'close'): Handler =>
  (visit) =>
    order(visit, { type, counter: counterIn(visit) }, (deed) => answerTurned(counterIn(visit), deed))

const atCounter =
  (type: 'call-next' | 'recall' | 'start' | 'finish'): Handler =>
  (visit) =>
    order(visit, { type, counter: counterIn(visit) }, answerMoved)

const callNumber: Handler = (visit) => {
  const { number, service = null } = visit.body as z.output<typeof CallNumber>
  return order(visit, { type: 'call', counter: counterIn(visit), number, service }, answerMoved)
}

export const handlers = {
  'open-counter': turn('open'),
  'pause-counter': turn('pause'),
  'close-counter': turn('close'),
  'call-next': atCounter('call-next'),
  'call-number': callNumber,
  recall: atCounter('recall'),
  start: atCounter('start'),
  finish: atCounter('finish'),
} as const satisfies Partial<Record<RouteId, Handler>>
