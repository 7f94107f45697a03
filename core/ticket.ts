import type { AppointmentId, CounterId, Day, Designation, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Told } from '#contract/told.ts'
import {
  type EndReason,
  ERRAND_STATES,
  type ErrandState,
  type HoldReason,
  type Language,
  type Move,
  type Need,
  type PriorityClass,
  type PriorityReason,
  SETTLED_STATES,
  type SettledState,
  type Stage,
  type VisitStage,
} from '#contract/words.ts'

/** When someone who did not come is back in the line by itself: at an instant, or so many calls of the service after a call. */
export type Return = Readonly<{ at: Instant | null; afterCalls: number | null; sinceCall: number }>

/**
 * One thing a visitor came for. Times are facts: the first call stays what it was through recall, transfer and absence (W4).
 * `waitedMs` grows while the errand waits for its first call and the visitor is at no other counter; `waitingSince` is the
 * begin of the stretch now running.
 */
export type Errand = Readonly<{
  index: number
  service: ServiceId
  state: ErrandState
  stage: Stage
  since: Instant
  counter: CounterId | null
  /** Errands of the ticket that come first. */
  after: readonly number[]
  /** Who is meant to call it. */
  designation: Designation | null
  hold: Readonly<{ reason: HoldReason | null; until: Instant | null }> | null
  returns: Return | null
  waitedMs: number
  waitingSince: Instant | null
  firstCalledAt: Instant | null
  firstCounter: CounterId | null
  calledAt: Instant | null
  startedAt: Instant | null
  serviceMs: number | null
  calls: number
  /** Calls and recalls since the errand was last in the line. */
  callsNow: number
  absences: number
  /** Later arrivals of the same service that were called first, by counters that could have called this one. */
  overtaken: number
  settledAt: Instant | null
  /** Why it ended without being served. */
  endReason: EndReason | null
  /** What was told of the wait at the issue, and of which line; `null`: nothing, or of a line that it left before it was called. */
  told: (Told & Readonly<{ service: ServiceId }>) | null
}>

/** A visit on paper: one number, several errands. `order` is arrival at the building and decides at every counter. */
export type Ticket = Readonly<{
  number: TicketNumber
  order: number
  issuedAt: Instant
  /** The day printed on the paper: an earlier one where the number was carried over. */
  paperDay: Day
  language: Language
  priority: PriorityClass
  reason: PriorityReason | null
  appointment: Readonly<{ id: AppointmentId; at: Instant }> | null
  needs: readonly Need[]
  errands: readonly Errand[]
  /** The counter the visitor is called to or at. */
  at: CounterId | null
  /** The number is to stay valid tomorrow. */
  carry: boolean
  visit: Visit
}>

/** Where the time in the building has gone: what is closed, and the stage now running since an instant. */
export type Visit = Readonly<{ spentMs: Readonly<Record<VisitStage, number>>; stage: VisitStage | null; since: Instant }>

const hasSettled = (state: ErrandState): state is SettledState => (SETTLED_STATES as readonly ErrandState[]).includes(state)

const UNSETTLED = ERRAND_STATES.filter((state) => !hasSettled(state))

/** Which moves are legal from which states. `call` here covers any number; the next button calls only those in the line (`inLine`). */
export const LEGAL_FROM = {
  call: ['waiting', 'ready', 'held', 'absent'],
  recall: ['called'],
  start: ['called'],
  finish: ['called', 'serving'],
  prepare: ['called', 'serving'],
  ready: ['preparing'],
  hold: ['waiting', 'ready', 'called', 'serving'],
  absent: ['called'],
  return: ['held', 'absent'],
  transfer: ['waiting', 'called', 'serving', 'held', 'absent'],
  redirect: ['called', 'serving'],
  cancel: UNSETTLED,
  lapse: UNSETTLED,
  carry: UNSETTLED,
} as const satisfies Record<Move, readonly ErrandState[]>

export const isLegal = (move: Move, { state }: Errand): boolean => (LEGAL_FROM[move] as readonly ErrandState[]).includes(state)

export const isSettled = ({ state }: Pick<Errand, 'state'>): boolean => hasSettled(state)

/** Whether an errand of the same ticket comes first and is not settled (T8). */
export const isBlocked = ({ errands }: Pick<Ticket, 'errands'>, { after }: Pick<Errand, 'after'>): boolean =>
  after.some((index) => errands.some((errand) => errand.index === index && !isSettled(errand)))

/** In the line of its service: waiting to be heard, or for papers that are ready, with nothing that comes first. */
export const inLine = (ticket: Pick<Ticket, 'errands'>, errand: Errand): boolean =>
  (errand.state === 'waiting' || errand.state === 'ready') && !isBlocked(ticket, errand)

/** At a counter: called to it or being served. */
export const atCounter = ({ state }: Errand): boolean => state === 'called' || state === 'serving'

export const isOver = ({ errands }: Ticket): boolean => errands.every(isSettled)

/** The state of an errand that goes back to the line of its stage. */
export const lineState = (stage: Stage): ErrandState => (stage === 'delivery' ? 'ready' : 'waiting')

/** The errand for which the visitor is at a counter. */
export const activeErrand = ({ errands }: Ticket): Errand | null => errands.find(atCounter) ?? null

/** How long an errand has waited for its first call as of now. */
export const waitedMs = ({ waitedMs: waited, waitingSince }: Errand, now: Instant): number =>
  waited + (waitingSince === null ? 0 : Math.max(0, now - waitingSince))

/** From when on a visitor goes before ordinary ones: for a booked time only once it has come, so that coming early overtakes nobody. */
export const priorityFrom = ({ priority, appointment }: Pick<Ticket, 'priority' | 'appointment'>): number =>
  priority === 'priority' ? (appointment?.at ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY

export const hasPriority = (ticket: Ticket, now: Instant): boolean => priorityFrom(ticket) <= now

/** Which stage of the visit a state belongs to, the strongest first: someone at a counter waits for nothing else. */
const STAGE_BY_STATE = [
  ['called', 'called'],
  ['serving', 'serving'],
  ['waiting', 'waiting'],
  ['ready', 'waiting'],
  ['preparing', 'preparing'],
  ['held', 'held'],
  ['absent', 'absent'],
] as const satisfies readonly (readonly [ErrandState, VisitStage])[]

/** A visit that begins; its first stage is set with its errands. */
export const newVisit = (since: Instant): Visit => ({
  spentMs: { waiting: 0, called: 0, serving: 0, preparing: 0, held: 0, absent: 0 },
  stage: null,
  since,
})

/** Where the visitor is; `null` when the visit is over. An errand that comes after another has no say. */
export function visitStage(ticket: Pick<Ticket, 'errands'>): VisitStage | null {
  const free = ticket.errands.filter((errand) => !isSettled(errand) && !isBlocked(ticket, errand))
  return STAGE_BY_STATE.find(([state]) => free.some((errand) => errand.state === state))?.[1] ?? null
}

/** The visit as of now: the running stage is closed and the one that follows begins. */
export function visitAsOf(visit: Visit, next: VisitStage | null, now: Instant): Visit {
  const { spentMs, stage, since } = visit
  if (stage === next) return visit
  const closed = stage === null ? spentMs : { ...spentMs, [stage]: spentMs[stage] + Math.max(0, now - since) }
  return { spentMs: closed, stage: next, since: now }
}
