import { z } from 'zod'
import { CallNumber, CancelTicket, Empty, MoveErrand, TakeTicket, TransferErrand } from './commands.ts'
import { CounterId, Day, Instant, OfficeId, ServiceId, TicketNumber } from './primitives.ts'
import { StatisticsView } from './statistics.ts'
import { CityView, ErrandCard, Estimate, LineView } from './views.ts'
import { COUNTER_STATES, ERRAND_STATES, ROLES, type Role, SCREENS, STATISTICS_CUTS } from './words.ts'

/** One errand of a fresh ticket: the people before it in its line, the wait if it came first, the counters that serve it. */
export const IssuedErrand = z.object({
  service: ServiceId,
  ahead: z.int().min(0),
  estimate: Estimate,
  /** Signs of the open counters that serve it. */
  counters: z.array(z.string()),
})
export type IssuedErrand = Readonly<z.infer<typeof IssuedErrand>>

/** What the kiosk prints. `url` opens "my ticket" on the visitor's phone and carries the secret behind its `#`. */
export const IssuedTicket = z.object({
  number: TicketNumber,
  office: OfficeId,
  day: Day,
  issuedAt: Instant,
  services: z.array(ServiceId),
  /** Until the first call: of the errand with the shortest wait that can be reckoned. */
  ahead: z.int().min(0),
  estimate: Estimate,
  counters: z.array(z.string()),
  errands: z.array(IssuedErrand),
  secret: z.string(),
  url: z.string(),
})
export type IssuedTicket = Readonly<z.infer<typeof IssuedTicket>>

/** Where a number stands, for anyone who holds the paper. */
export const TicketStatus = z.object({
  number: TicketNumber,
  day: Day,
  at: Instant,
  issuedAt: Instant,
  ahead: z.int().min(0).nullable(),
  estimate: Estimate.nullable(),
  errands: z.array(ErrandCard),
})
export type TicketStatus = Readonly<z.infer<typeof TicketStatus>>

/** Answer to a clerk's command: where the ticket or the counter stands now. */
export const MoveAnswer = z.object({
  revision: z.int(),
  number: TicketNumber,
  errand: z.int(),
  service: ServiceId,
  counter: CounterId.nullable(),
  state: z.enum(ERRAND_STATES),
})
export type MoveAnswer = Readonly<z.infer<typeof MoveAnswer>>

export const CounterAnswer = z.object({ revision: z.int(), counter: CounterId, state: z.enum(COUNTER_STATES) })
export type CounterAnswer = Readonly<z.infer<typeof CounterAnswer>>

export const Device = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  office: OfficeId.nullable(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
  paired: z.boolean(),
})
export type Device = Readonly<z.infer<typeof Device>>

/** Who this browser is. */
export const Session = z.object({ role: z.enum(ROLES), office: OfficeId.nullable(), device: z.string(), label: z.string() })
export type Session = Readonly<z.infer<typeof Session>>

export const CreatePairing = z.strictObject({
  screen: z.enum(SCREENS),
  office: OfficeId.nullable(),
  label: z.string().trim().min(1).max(60),
})
export type CreatePairing = Readonly<z.input<typeof CreatePairing>>
export const Pairing = z.object({ device: z.string(), url: z.string(), expiresAt: Instant })
export type Pairing = Readonly<z.infer<typeof Pairing>>
export const RedeemPairing = z.strictObject({ code: z.string().min(8).max(100) })

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

/** Header of a command that must not happen twice: made once per press. */
export const IdempotencyKey = z.string().min(1).max(100)

const office = { office: OfficeId }
const counter = { office: OfficeId, counter: CounterId }
const ticket = { office: OfficeId, number: TicketNumber }

type Route = Readonly<{
  method: 'get' | 'post' | 'delete'
  path: string
  summary: string
  /** Who may; `public` means everyone. A device of one office may act in that office only. */
  roles: readonly Role[]
  params: Readonly<Record<string, z.ZodType>>
  query: z.ZodType | null
  body: z.ZodType | null
  answer: z.ZodType | null
  status: number
}>

const EVERYONE = ROLES
const STAFF = ['clerk', 'admin'] as const
const ADMIN = ['admin'] as const

const read = { method: 'get', query: null, body: null, status: 200 } as const
const counterCommand = {
  method: 'post',
  roles: STAFF,
  params: counter,
  query: null,
  body: Empty,
  answer: MoveAnswer,
  status: 200,
} as const
const ticketMove = {
  method: 'post',
  roles: STAFF,
  params: ticket,
  query: null,
  body: MoveErrand,
  answer: MoveAnswer,
  status: 200,
} as const

/**
 * The API, version 1, as one table: the server mounts it, the OpenAPI description is generated from it, and the test of
 * roles walks it. Paths are below `/api/v1`.
 */
export const API = {
  'list-offices': {
    ...read,
    path: '/offices',
    summary: 'All offices at a glance',
    roles: EVERYONE,
    params: {},
    answer: CityView,
  },
  'read-line': {
    ...read,
    path: '/offices/{office}',
    summary: 'One office by service; its ETag is the revision',
    roles: EVERYONE,
    params: office,
    answer: LineView,
  },
  'read-ticket': {
    ...read,
    path: '/offices/{office}/tickets/{number}',
    summary: 'Where a number stands',
    roles: EVERYONE,
    params: ticket,
    answer: TicketStatus,
  },
  'take-ticket': {
    method: 'post',
    path: '/offices/{office}/tickets',
    summary: 'Take a ticket for one or more services',
    roles: ['kiosk', 'clerk', 'admin'],
    params: office,
    query: null,
    body: TakeTicket,
    answer: IssuedTicket,
    status: 201,
  },
  'cancel-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/cancel',
    summary: 'Leave the queue: by staff, or with the ticket’s secret',
    roles: EVERYONE,
    body: CancelTicket,
  },
  'hold-ticket': { ...ticketMove, path: '/offices/{office}/tickets/{number}/hold', summary: 'Put the visitor on hold' },
  'absent-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/absent',
    summary: 'The visitor was called and did not come',
  },
  'return-ticket': {
    ...ticketMove,
    path: '/offices/{office}/tickets/{number}/return',
    summary: 'Back into the line, in order of arrival',
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
    summary: 'On to another service; the number stays',
    body: TransferErrand,
  },
  'open-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/open',
    summary: 'Open the counter',
    answer: CounterAnswer,
  },
  'pause-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/pause',
    summary: 'Leave the counter for a while',
    answer: CounterAnswer,
  },
  'close-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/close',
    summary: 'Close the counter',
    answer: CounterAnswer,
  },
  'call-next': { ...counterCommand, path: '/offices/{office}/counters/{counter}/call-next', summary: 'Call the next visitor' },
  'call-number': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/call',
    summary: 'Call any number',
    body: CallNumber,
  },
  recall: { ...counterCommand, path: '/offices/{office}/counters/{counter}/recall', summary: 'Call the same visitor again' },
  start: { ...counterCommand, path: '/offices/{office}/counters/{counter}/start', summary: 'The visitor is here' },
  finish: { ...counterCommand, path: '/offices/{office}/counters/{counter}/finish', summary: 'The errand is done' },
  'read-statistics': {
    ...read,
    path: '/offices/{office}/statistics',
    summary: 'Statistics of a day or a range, JSON or CSV by Accept',
    roles: ADMIN,
    params: office,
    query: StatisticsQuery,
    answer: StatisticsView,
  },
  'read-session': {
    ...read,
    path: '/session',
    summary: 'Who this browser or token is',
    roles: ['kiosk', 'display', 'clerk', 'admin'],
    params: {},
    answer: Session,
  },
  'redeem-pairing': {
    method: 'post',
    path: '/pairings/redeem',
    summary: 'Pair this browser with a one-time code',
    roles: EVERYONE,
    params: {},
    query: null,
    body: RedeemPairing,
    answer: Session,
    status: 200,
  },
  'create-pairing': {
    method: 'post',
    path: '/pairings',
    summary: 'A one-time link that pairs another browser',
    roles: ADMIN,
    params: {},
    query: null,
    body: CreatePairing,
    answer: Pairing,
    status: 201,
  },
  'list-devices': {
    ...read,
    path: '/devices',
    summary: 'Paired devices and tokens',
    roles: ADMIN,
    params: {},
    answer: z.object({ devices: z.array(Device) }),
  },
  'revoke-device': {
    method: 'delete',
    path: '/devices/{device}',
    summary: 'Put a device or token out of use at once',
    roles: ADMIN,
    params: { device: z.string().min(1).max(60) },
    query: null,
    body: null,
    answer: null,
    status: 204,
  },
} as const satisfies Record<string, Route>

export type RouteId = keyof typeof API
export type RouteBody<R extends RouteId> = (typeof API)[R]['body'] extends z.ZodType ? z.input<(typeof API)[R]['body']> : null
export type RouteAnswer<R extends RouteId> = (typeof API)[R]['answer'] extends z.ZodType
  ? z.output<(typeof API)[R]['answer']>
  : null
