import { z } from 'zod'
import { IssuedTicket } from '../answers.ts'
import { AppointmentCode, AppointmentList, BookAppointment, BookedAppointment, SlotList, SlotQuery } from '../appointments.ts'
import { Empty } from '../commands.ts'
import { AppointmentId, Day } from '../primitives.ts'
import { ROLES, STAFF_ROLES } from '../words.ts'
import { officeAct, ofOffice, post, type Route, read } from './route.ts'

/** Booked times. */
export const APPOINTMENTS = {
  'list-slots': {
    ...read,
    path: '/offices/{office}/slots',
    summary: 'Times of a day that can be booked for a service',
    roles: ROLES,
    params: ofOffice,
    query: SlotQuery,
    answer: SlotList,
  },
  'list-appointments': {
    ...read,
    path: '/offices/{office}/appointments',
    summary: 'Booked times of a day',
    roles: STAFF_ROLES,
    params: ofOffice,
    query: z.strictObject({ day: Day.optional() }),
    answer: AppointmentList,
  },
  'book-appointment': {
    ...post,
    path: '/offices/{office}/appointments',
    summary: 'Book a time: by staff, at a kiosk or from home, as the service allows',
    roles: ROLES,
    params: ofOffice,
    body: BookAppointment,
    answer: BookedAppointment,
    status: 201,
  },
  'check-in': {
    ...post,
    path: '/offices/{office}/appointments/check-in',
    summary: 'A booked visitor is here: the code becomes a ticket',
    roles: ['kiosk', ...STAFF_ROLES],
    params: ofOffice,
    body: AppointmentCode,
    answer: IssuedTicket,
    status: 201,
  },
  'check-in-appointment': {
    ...post,
    path: '/offices/{office}/appointments/{appointment}/check-in',
    summary: 'Staff check a visitor in from the list of booked times: the code was left at home',
    roles: STAFF_ROLES,
    params: { ...ofOffice, appointment: AppointmentId },
    body: Empty,
    answer: IssuedTicket,
    status: 201,
  },
  'give-back-appointment': {
    ...officeAct,
    path: '/offices/{office}/appointments/give-back',
    summary: 'The holder of the code does not come after all',
    roles: ROLES,
    body: AppointmentCode,
  },
  'cancel-appointment': {
    ...officeAct,
    path: '/offices/{office}/appointments/{appointment}/cancel',
    summary: 'Staff cancel a booked time',
    params: { ...ofOffice, appointment: AppointmentId },
    body: Empty,
  },
} as const satisfies Record<string, Route>
