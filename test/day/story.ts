import type { RouteBody, RouteId } from '#contract/api.ts'
import type { BookingChannel, CancelReason, HoldReason, Need, PriorityReason } from '#contract/words.ts'
import { serviceOf } from './office.ts'

/** The words in which the day is written. Times are minutes of the day, or minutes after what came before. */

const ACT_ROUTES = [
  'start',
  'recall',
  'finish',
  'prepare-ticket',
  'ready-ticket',
  'hold-ticket',
  'absent-ticket',
  'return-ticket',
  'transfer-ticket',
  'redirect-ticket',
  'add-errand',
  'cancel-ticket',
  'prioritise-ticket',
  'note-ticket',
  'carry-ticket-over',
  'undo-ticket',
] as const satisfies readonly RouteId[]
type ActRoute = (typeof ACT_ROUTES)[number]

/** One act upon a visitor, as the API's table has it. */
export type Act = { [R in ActRoute]: Readonly<{ route: R; body: RouteBody<R> }> }[ActRoute]

/** Who acts; at a counter its clerk, unless it is said otherwise. */
export type Person = 'concierge' | 'supervisor' | 'visitor'

/** An act so many minutes after the one before. `later` follows from it, away from the counter; so does the wish to call by number. */
export type Step = Readonly<{ after: number; act: Act; by?: Person; later?: Step; wished?: { after: number; at: string } }>

/** What happens from a call to the empty counter. */
export type Turn = readonly Step[]

export type Visitor = Readonly<{
  at: number
  errands: readonly string[]
  /** Why the concierge gives the ticket and not the kiosk. */
  priority?: PriorityReason
  needs?: readonly Need[]
  paper?: string
  /** The booked time that is checked in. */
  booking?: string
  /** For each service what happens at its calls, one after another; then the usual. */
  turns?: Readonly<Record<string, readonly Turn[]>>
  /** What happens to them away from the counters, after they came. */
  meanwhile?: readonly Step[]
  /** Minutes longer than usual at each counter. */
  slow?: number
}>

const step = (after: number, act: Act, more: Omit<Step, 'after' | 'act'> = {}): Step => ({ after, act, ...more })
const bare = <R extends ActRoute>(route: R) => ({ route, body: {} }) as Extract<Act, { route: R }>

export const start = (after = 1): Step => step(after, bare('start'))
export const recall = (after = 1): Step => step(after, bare('recall'))
export const finish = (after: number): Step => step(after, bare('finish'))
export const undo = (after: number, by?: Person): Step => step(after, bare('undo-ticket'), by ? { by } : {})
export const absent = (more: Omit<Step, 'after' | 'act'> = {}): Step => step(1, bare('absent-ticket'), more)
export const back = (after: number): Step => step(after, bare('return-ticket'))
export const ready = (after: number): Step => step(after, bare('ready-ticket'))
export const prepare = (after: number, readyAfter: number | null): Step =>
  step(after, bare('prepare-ticket'), readyAfter === null ? {} : { later: ready(readyAfter) })

export const hold = (after: number, reason: HoldReason, { minutes, later }: { minutes?: number; later?: Step } = {}): Step =>
  step(after, { route: 'hold-ticket', body: { reason, ...(minutes === undefined ? {} : { minutes }) } }, later ? { later } : {})
export const transfer = (after: number, body: RouteBody<'transfer-ticket'>): Step =>
  step(after, { route: 'transfer-ticket', body })
export const redirect = (after: number, to: string): Step => step(after, { route: 'redirect-ticket', body: { to } })
export const add = (after: number, service: string, first: readonly string[] = []): Step =>
  step(after, { route: 'add-errand', body: first.length === 0 ? { service } : { service, after: [...first] } })
export const drop = (after: number, reason: CancelReason, service?: string): Step =>
  step(after, { route: 'cancel-ticket', body: { reason, ...(service === undefined ? {} : { service }) } })

export const byStaff = (by: 'concierge' | 'supervisor', { after, act }: Step): Step => ({ after, act, by })
export const prioritise = (after: number, reason: PriorityReason | null): Step =>
  step(after, { route: 'prioritise-ticket', body: { reason } }, { by: 'concierge' })
export const noteNeeds = (after: number, needs: readonly Need[]): Step =>
  step(after, { route: 'note-ticket', body: { needs: [...needs], language: 'vi' } }, { by: 'concierge' })
export const carryOver = (after: number): Step =>
  step(after, { route: 'carry-ticket-over', body: { carry: true } }, { by: 'supervisor' })
export const leaves = (after: number): Step => step(after, { route: 'cancel-ticket', body: {} }, { by: 'visitor' })

export const serve = (minutes: number): Turn => [start(), finish(minutes)]
export const hear = (minutes: number, readyAfter: number | null = 10): Turn => [start(), prepare(minutes, readyAfter)]
/** Called, called again, and not there. */
export const noShow = (more: Omit<Step, 'after' | 'act'> = {}): Turn => [recall(2), absent(more)]

/** What happens where the script says nothing particular. */
export function usualTurn(service: string, { isDelivery, slow }: { isDelivery: boolean; slow: number }): Turn {
  const { minutes, delivery } = serviceOf(service)
  if (isDelivery) return serve(2)
  return delivery ? hear(minutes + slow) : serve(minutes + slow)
}

/** A booked time and what becomes of it; whoever comes is among the visitors. */
export type Booking = Readonly<{
  id: string
  channel: BookingChannel
  /** When it is booked, and for when. */
  at: number
  slot: number
  givenBack?: number
  cancelled?: number
}>

/** Somebody who asks for a ticket and is told in words why there is none. */
export type TurnedAway = Readonly<{ at: number; errands: readonly string[]; paper?: string; refusal: string }>

type Leave =
  | Readonly<{ route: 'pause-counter'; body: RouteBody<'pause-counter'> }>
  | Readonly<{ route: 'close-counter'; body: RouteBody<'close-counter'> }>

/** A clerk away from the counter: when it is free at that time or later, for so long. */
export type Pause = Readonly<{
  counter: string
  at: number
  minutes: number
  leave: Leave
  back: 'open-counter' | 'undo-counter'
}>
