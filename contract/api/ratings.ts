import { RateVisit, RatingsView } from '../ratings.ts'
import { FLOOR_ROLES, ROLES } from '../words.ts'
import { DaysQuery, ofOffice, ofTicket, post, type Route, read } from './route.ts'

/** How visits were, as visitors say. */
export const RATINGS = {
  'rate-visit': {
    ...post,
    path: '/offices/{office}/tickets/{number}/rating',
    summary: 'How the visit was: once, with the ticket’s secret, when it is over',
    roles: ROLES,
    params: ofTicket,
    body: RateVisit,
    answer: null,
    status: 204,
  },
  'read-ratings': {
    ...read,
    path: '/offices/{office}/ratings',
    summary: 'How visits of a day or a range were, JSON or CSV by Accept',
    roles: FLOOR_ROLES,
    params: ofOffice,
    query: DaysQuery,
    answer: RatingsView,
  },
} as const satisfies Record<string, Route>
