import { FLOOR_ROLES } from '../words.ts'
import { AskedWork, Job, JobId } from '../work.ts'
import { ofOffice, post, type Route, read } from './route.ts'

const ofJob = { ...ofOffice, job: JobId }

/** What takes the server many seconds: asked for, looked at every now and then, and cancelled. */
export const WORK = {
  'start-work': {
    ...post,
    path: '/offices/{office}/work',
    summary: 'Starts long work, or finds the same that is under way or done',
    roles: FLOOR_ROLES,
    params: ofOffice,
    body: AskedWork,
    answer: Job,
    status: 202,
  },
  'read-work': {
    ...read,
    path: '/offices/{office}/work/{job}',
    summary: 'How far long work has come, and its answer, which is kept for an hour',
    roles: FLOOR_ROLES,
    params: ofJob,
    answer: Job,
  },
  'cancel-work': {
    ...post,
    path: '/offices/{office}/work/{job}/cancel',
    summary: 'Cancels long work; what is done stays done',
    roles: FLOOR_ROLES,
    params: ofJob,
    body: null,
    answer: Job,
  },
} as const satisfies Record<string, Route>
