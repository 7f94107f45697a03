import type { RouteId } from '#contract/api.ts'
import type { AskedWork } from '#contract/work.ts'
import { prepareWork } from '../work/prepare.ts'
import { type Handler, officeOf, refused, reply } from './handler.ts'

const startWork: Handler = async (visit) => {
  const prepared = await prepareWork(visit.house, officeOf(visit), visit.body as AskedWork)
  return prepared.ok ? visit.house.work.start(officeOf(visit).id, prepared.answer) : prepared
}

const readWork: Handler = (visit) => {
  const job = visit.house.work.read(officeOf(visit).id, visit.params['job'] ?? '')
  return job ? reply(job) : refused('unknown-work')
}

const cancelWork: Handler = (visit) => {
  const job = visit.house.work.cancel(officeOf(visit).id, visit.params['job'] ?? '')
  return job ? reply(job) : refused('unknown-work')
}

export const handlers = {
  'start-work': startWork,
  'read-work': readWork,
  'cancel-work': cancelWork,
} as const satisfies Partial<Record<RouteId, Handler>>
