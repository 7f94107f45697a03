import type { RouteId } from '#contract/api.ts'
import type { WhatIfDay } from '#contract/what-if.ts'
import { whatIfView } from '../what-if/days-to-try.ts'
import { type Handler, officeOf, reply } from './handler.ts'

const readWhatIf: Handler = async (visit) => {
  const { on = null } = visit.query as { on?: WhatIfDay }
  return reply(await whatIfView(officeOf(visit), on))
}

export const handlers = { 'read-what-if': readWhatIf } as const satisfies Partial<Record<RouteId, Handler>>
