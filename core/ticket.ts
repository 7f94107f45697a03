import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import {
  ERRAND_STATES,
  type ErrandState,
  type Language,
  type Move,
  type Need,
  type PriorityClass,
  SETTLED_STATES,
  type SettledState,
  type Stage,
} from '#contract/words.ts'

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
  /** Later arrivals of the same service that were called first. */
  overtaken: number
  settledAt: Instant | null
}>

/** A visit on paper: one number, several errands. `order` is arrival at the building and decides at every counter. */
export type Ticket = Readonly<{
  number: TicketNumber
  order: number
  issuedAt: Instant
  language: Language
  priority: PriorityClass
  needs: readonly Need[]
  errands: readonly Errand[]
  /** The counter the visitor is called to or at. */
  at: CounterId | null
}>

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
  cancel: UNSETTLED,
  lapse: UNSETTLED,
} as const satisfies Record<Move, readonly ErrandState[]>

export const isLegal = (move: Move, { state }: Errand): boolean => (LEGAL_FROM[move] as readonly ErrandState[]).includes(state)

/** In the line of its service: waiting to be heard, or for papers that are ready. */
export const inLine = ({ state }: Errand): boolean => state === 'waiting' || state === 'ready'

/** At a counter: called to it or being served. */
export const atCounter = ({ state }: Errand): boolean => state === 'called' || state === 'serving'

export const isSettled = ({ state }: Errand): boolean => hasSettled(state)

export const isOver = ({ errands }: Ticket): boolean => errands.every(isSettled)

/** The state of an errand that goes back to the line of its stage. */
export const lineState = (stage: Stage): ErrandState => (stage === 'delivery' ? 'ready' : 'waiting')

/** The errand for which the visitor is at a counter. */
export const activeErrand = ({ errands }: Ticket): Errand | null => errands.find(atCounter) ?? null
