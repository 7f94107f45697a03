import { z } from 'zod'
import { DayOrWeekday } from '../day-or-weekday.ts'
import { WhatIfView } from '../what-if.ts'
import { FLOOR_ROLES } from '../words.ts'
import { ofOffice, type Route, read } from './route.ts'

/** What a day would have been like otherwise; trying it is long work. */
export const WHAT_IF = {
  'read-what-if': {
    ...read,
    path: '/offices/{office}/what-if',
    summary: 'Which closed days can be tried with changes, and who worked when on one; without `on` the newest',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: z.strictObject({ on: DayOrWeekday.optional() }),
    answer: WhatIfView,
  },
} as const satisfies Record<string, Route>
