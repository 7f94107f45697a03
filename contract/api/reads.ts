import { z } from 'zod'
import { OpinionList, TicketStatus } from '../answers.ts'
import { OutlookView } from '../outlook.ts'
import { Day, ServiceId } from '../primitives.ts'
import { ScorecardView } from '../scorecard.ts'
import { StatisticsView, VisitList } from '../statistics.ts'
import { TicketCard } from '../views/cards.ts'
import { CityView, LineView } from '../views/public.ts'
import { FLOOR_ROLES, ROLES, STAFF_ROLES, STATISTICS_CUTS } from '../words.ts'
import { DaysQuery, ofOffice, ofTicket, type Route, read } from './route.ts'

const StatisticsQuery = z
  .strictObject({
    from: Day.optional(),
    to: Day.optional(),
    by: z.enum(STATISTICS_CUTS).default('service'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'a range must not begin after it ends',
  })

/** What can be read of an office. */
export const READS = {
  'list-offices': {
    ...read,
    path: '/offices',
    summary: 'All offices at a glance',
    roles: ROLES,
    params: {},
    answer: CityView,
  },
  'read-line': {
    ...read,
    path: '/offices/{office}',
    summary: 'One office by service; its ETag is the revision',
    roles: ROLES,
    params: ofOffice,
    answer: LineView,
  },
  'read-outlook': {
    ...read,
    path: '/offices/{office}/outlook',
    summary:
      'When it is worth going: today so far, the past week, and what is expected of the days to come; with `service` of one',
    roles: ROLES,
    params: ofOffice,
    query: z.strictObject({ service: ServiceId.optional() }),
    answer: OutlookView,
  },
  'read-ticket': {
    ...read,
    path: '/offices/{office}/tickets/{number}',
    summary: 'Where a number stands',
    roles: ROLES,
    params: ofTicket,
    answer: TicketStatus,
  },
  'read-card': {
    ...read,
    path: '/offices/{office}/tickets/{number}/card',
    summary: 'A ticket as staff know it: priority, needs, and every errand with its hold, its return and who is meant to call it',
    roles: STAFF_ROLES,
    params: ofTicket,
    answer: TicketCard,
  },
  'list-opinions': {
    ...read,
    path: '/offices/{office}/opinions',
    summary: 'What visitors said of the office on a day, newest first',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: z.strictObject({ day: Day.optional() }),
    answer: OpinionList,
  },
  'read-visits': {
    ...read,
    path: '/offices/{office}/visits',
    summary: 'Where the time of each visit of a day went, stage by stage',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: z.strictObject({ day: Day.optional() }),
    answer: VisitList,
  },
  'read-statistics': {
    ...read,
    path: '/offices/{office}/statistics',
    summary: 'Statistics of a day or a range, JSON or CSV by Accept',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: StatisticsQuery,
    answer: StatisticsView,
  },
  'read-scorecard': {
    ...read,
    path: '/offices/{office}/scorecard',
    summary: 'How near the waits were that visitors of a day or a range were told, JSON or CSV by Accept',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: DaysQuery,
    answer: ScorecardView,
  },
} as const satisfies Record<string, Route>
