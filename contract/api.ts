import type { z } from 'zod'
import { APPOINTMENTS } from './api/appointments.ts'
import { COUNTERS } from './api/counters.ts'
import { DEVICES } from './api/devices.ts'
import { GUIDE } from './api/guide.ts'
import { NOTICES } from './api/notices.ts'
import { OFFICE } from './api/office.ts'
import { RATINGS } from './api/ratings.ts'
import { READS } from './api/reads.ts'
import type { Route } from './api/route.ts'
import { SETTINGS } from './api/settings.ts'
import { STAFF } from './api/staff.ts'
import { STAFFING } from './api/staffing.ts'
import { TICKETS } from './api/tickets.ts'
import { WHAT_IF } from './api/what-if.ts'
import { WORK } from './api/work.ts'

/**
 * The API, version 1, as one table: the server mounts it, the OpenAPI description is generated from it, and the test of
 * roles walks it. Paths are below `/api/v1`.
 */
export const API = {
  ...READS,
  ...GUIDE,
  ...TICKETS,
  ...COUNTERS,
  ...OFFICE,
  ...APPOINTMENTS,
  ...NOTICES,
  ...RATINGS,
  ...SETTINGS,
  ...DEVICES,
  ...STAFF,
  ...STAFFING,
  ...WHAT_IF,
  ...WORK,
} as const satisfies Record<string, Route>

export type RouteId = keyof typeof API
export type RouteBody<R extends RouteId> = (typeof API)[R]['body'] extends z.ZodType ? z.input<(typeof API)[R]['body']> : null
export type RouteAnswer<R extends RouteId> = (typeof API)[R]['answer'] extends z.ZodType
  ? z.output<(typeof API)[R]['answer']>
  : null
