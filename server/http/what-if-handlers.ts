import type { RouteId } from '#contract/api.ts'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import { whatIfView } from '../what-if/days-to-try.ts'
import { type Handler, officeOf, reply } from './handler.ts'

const readWhatIf: Handler = async (visit) => {
  const { on = null } = visit.query as { on?: DayOrWeekday }
  return reply(await whatIfView(officeOf(visit), on))
}

export const handlers = { 'read-what-if': readWhatIf } as const satisfies Partial<Record<RouteId, Handler>>
