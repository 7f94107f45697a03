import { z } from 'zod'
import { DayOrWeekday } from '../day-or-weekday.ts'
import { StaffingView } from '../staffing.ts'
import { FLOOR_ROLES } from '../words.ts'
import { ofOffice, type Route, read } from './route.ts'

/** How many counters it takes, at once; the advice with skills and lunches is long work. */
export const STAFFING = {
  'read-staffing': {
    ...read,
    path: '/offices/{office}/staffing',
    summary: 'How many counters a day takes, by half hour, by formula and with its reasons; without `on` the next open day',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: z.strictObject({ on: DayOrWeekday.optional() }),
    answer: StaffingView,
  },
} as const satisfies Record<string, Route>
