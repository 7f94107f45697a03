import { z } from 'zod'
import { AskedNotices, AskNotices, NoticeOffer, NoticeState, NoticeToken } from '../notices.ts'
import { ROLES } from '../words.ts'
import { ofTicket, post, type Route, read } from './route.ts'

/** Being told when a turn is near. */
export const NOTICES = {
  'list-notice-channels': {
    ...read,
    path: '/notices/channels',
    summary: 'How visitors can be told here; empty where nothing is configured',
    roles: ROLES,
    params: {},
    answer: NoticeOffer,
  },
  'ask-notices': {
    ...post,
    path: '/offices/{office}/tickets/{number}/notices',
    summary: 'Be told of this ticket, with its secret; asked again for the same address it is the same one',
    roles: ROLES,
    params: ofTicket,
    body: AskNotices,
    answer: AskedNotices,
    status: 201,
  },
  'read-notices': {
    ...post,
    path: '/notices/state',
    summary: 'Whether notices are on, by their token',
    roles: ROLES,
    polled: true,
    params: {},
    body: z.strictObject({ token: NoticeToken }),
    answer: z.object({ state: NoticeState }),
  },
  'stop-notices': {
    ...post,
    path: '/notices/stop',
    summary: 'No more notices, by their token; also as the one press of a mail program (RFC 8058)',
    roles: ROLES,
    polled: true,
    params: {},
    query: z.strictObject({ token: NoticeToken.optional() }),
    body: z.object({ token: NoticeToken.optional() }),
    answer: null,
    status: 204,
  },
} as const satisfies Record<string, Route>
