import type { RouteId } from '#contract/api.ts'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import { staffingView } from '#core/views/staffing.ts'
import { isHoliday } from '../holidays.ts'
import { type Handler, officeOf, reply } from './handler.ts'

const readStaffing: Handler = async (visit) => {
  const { on = null } = visit.query as { on?: DayOrWeekday }
  return reply(staffingView(await visit.house.daysToStaff.read(officeOf(visit), on), isHoliday))
}

export const handlers = { 'read-staffing': readStaffing } as const satisfies Partial<Record<RouteId, Handler>>
