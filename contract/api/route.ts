import { z } from 'zod'
import { MoveAnswer } from '../answers.ts'
import { Empty, MoveErrand } from '../commands.ts'
import { CounterId, Day, OfficeId, TicketNumber } from '../primitives.ts'
import { COUNTER_ROLES, type Role, STAFF_ROLES } from '../words.ts'

/** Header of a command that must not happen twice: made once per press. */
export const IdempotencyKey = z.string().min(1).max(100)

/** One line of the API's table. */
export type Route = Readonly<{
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`. */
  path: string
  summary: string
  /** Who may; `public` means everyone. Whoever belongs to one office may in that office only. */
  roles: readonly Role[]
  /** Whose role counts; without it that of whoever acts: the person who signed in, else the device. */
  judged?: 'device'
  /** Open to a counter's browser while the office requires that somebody sign in at it. */
  beforeSignIn?: true
  /** Asked every few seconds by a browser that has no token yet: throttled as reads are. */
  polled?: true
  params: Readonly<Record<string, z.ZodType>>
  query: z.ZodType | null
  body: z.ZodType | null
  answer: z.ZodType | null
  status: number
}>

/** A day or a range; without days, today. */
export const DaysQuery = z
  .strictObject({ from: Day.optional(), to: Day.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'a range must not begin after it ends',
  })

export const ofOffice = { office: OfficeId }
const ofCounter = { office: OfficeId, counter: CounterId }
export const ofTicket = { office: OfficeId, number: TicketNumber }

export const read = { method: 'get', query: null, body: null, status: 200 } as const
export const post = { method: 'post', query: null, status: 200 } as const
export const put = { method: 'put', query: null, status: 200 } as const
export const counterCommand = { ...post, roles: COUNTER_ROLES, params: ofCounter, body: Empty, answer: MoveAnswer } as const
export const ticketMove = { ...post, roles: COUNTER_ROLES, params: ofTicket, body: MoveErrand, answer: MoveAnswer } as const
export const officeAct = { ...post, roles: STAFF_ROLES, params: ofOffice, answer: null, status: 204 } as const
