import { IssuedTicket } from '../answers.ts'
import {
  AddErrand,
  CancelTicket,
  CarryTicket,
  Empty,
  HoldErrand,
  NoteTicket,
  PrioritiseTicket,
  RedirectErrand,
  TakeTicket,
  TransferErrand,
} from '../commands.ts'
import { FLOOR_ROLES, ROLES, STAFF_ROLES } from '../words.ts'
import { ofOffice, post, type Route, ticketMove } from './route.ts'

/** What is done to a ticket. */
export const TICKETS = {
  'take-ticket': {
    ...post,
    path: '/offices/{office}/tickets',
    summary: 'Take a ticket for one or more services',
    roles: ['kiosk', ...STAFF_ROLES],
    params: ofOffice,
    body: TakeTicket,
    answer: IssuedTicket,
    status: 201,
  },
  'cancel-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/cancel',
    summary: 'Leave the queue: by staff, or with the ticket’s secret',
    roles: ROLES,
    body: CancelTicket,
  },
  'hold-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/hold',
    summary: 'Put the visitor on hold, with a reason and for a time',
    body: HoldErrand,
  },
  'absent-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/absent',
    summary: 'The visitor was called and did not come',
  },
  'return-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/return',
    summary: 'Back into the line, in order of arrival',
    roles: STAFF_ROLES,
  },
  'prepare-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/prepare',
    summary: 'Heard; the papers are being prepared',
  },
  'ready-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/ready',
    summary: 'The papers are ready to be handed over',
  },
  'undo-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/undo',
    summary: 'Take back the ticket’s last move, while nothing has been built on it',
    body: Empty,
  },
  'transfer-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/transfer',
    summary: 'On to another service, counter or clerk; the number stays',
    body: TransferErrand,
  },
  'redirect-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/redirect',
    summary: 'First to another service, then back to this counter',
    body: RedirectErrand,
  },
  'add-errand': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/errands',
    summary: 'One errand more on the same number',
    roles: STAFF_ROLES,
    body: AddErrand,
  },
  'prioritise-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/priority',
    summary: 'Give priority for a reason, or take it back',
    roles: STAFF_ROLES,
    body: PrioritiseTicket,
  },
  'note-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/note',
    summary: 'What staff should know of the visitor',
    roles: STAFF_ROLES,
    body: NoteTicket,
  },
  'carry-ticket-over': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/carry-over',
    summary: 'The number stays valid on the next day the office opens',
    roles: FLOOR_ROLES,
    body: CarryTicket,
  },
} as const satisfies Record<string, Route>
