import { z } from 'zod'
import { AskHelp, Empty, RecordOpinion, ResumeTickets, StopTickets } from '../commands.ts'
import { FLOOR_ROLES } from '../words.ts'
import { officeAct, ofOffice, type Route } from './route.ts'

/** What concerns the office rather than one ticket or counter. */
export const OFFICE = {
  'stop-tickets': {
    ...officeAct,
    path: '/offices/{office}/ticketing/stop',
    summary: 'No more tickets for some services, or for all, now or from a time on',
    roles: FLOOR_ROLES,
    body: StopTickets,
  },
  'resume-tickets': {
    ...officeAct,
    path: '/offices/{office}/ticketing/resume',
    summary: 'Tickets are given again',
    roles: FLOOR_ROLES,
    body: ResumeTickets,
  },
  'record-opinion': {
    ...officeAct,
    path: '/offices/{office}/opinions',
    summary: 'What a visitor thinks of the office, without names',
    body: RecordOpinion,
  },
  'ask-help': {
    ...officeAct,
    path: '/offices/{office}/help',
    summary: 'Someone at this kiosk asks for help',
    roles: ['kiosk'],
    body: AskHelp,
  },
  'answer-help': {
    ...officeAct,
    path: '/offices/{office}/help/{device}/answer',
    summary: 'Someone is on the way to the kiosk',
    params: { ...ofOffice, device: z.string().min(1).max(60) },
    body: Empty,
  },
} as const satisfies Record<string, Route>
