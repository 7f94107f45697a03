import type { CounterAnswer, IssuedErrand, IssuedTicket, MoveAnswer } from '#contract/answers.ts'
import type { EventBody, EventType } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { CounterState, ErrandState } from '#contract/words.ts'
import { minutesBehind, paceOf, shownEstimate } from './estimate.ts'
import { findTicket, type Office, openCountersFor } from './office.ts'
import { type LineLengths, lineLengths } from './queue.ts'
import { lineState } from './ticket.ts'

/**
 * Answers to commands, reckoned from the state before and the facts to be stored. So an answer can be kept with its
 * idempotency key in the transaction of the facts, and a repeated request gets the very same one.
 */
export type Deed = Readonly<{ before: Office; events: readonly EventBody[]; now: Instant; revision: number }>

/** A ticket as issued, but for the secret and its address, which only the server can tell. */
export type Issued = Omit<IssuedTicket, 'secret' | 'url'>

export function answerIssued({ before, events: [issued], now }: Deed): Issued {
  if (issued?.type !== 'ticket-issued') throw new Error('a ticket was asked for and none was issued')
  const lengths = lineLengths(before)
  const errands = issued.services.map((service) => issuedErrand(before, service, lengths))
  const [soonest] = errands.toSorted((a, b) => compare(a.minutes, b.minutes) || a.ahead - b.ahead)
  if (!soonest) throw new Error('a ticket without a service')
  return {
    number: issued.number,
    office: before.settings.id,
    day: before.day,
    issuedAt: now,
    services: [...issued.services],
    ahead: soonest.ahead,
    estimate: soonest.estimate,
    counters: [...new Set(errands.flatMap(({ counters }) => counters))],
    errands: errands.map(({ minutes: _minutes, ...errand }) => errand),
  }
}

/** Ascending; two infinities are equal, where their difference would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

function issuedErrand(before: Office, service: ServiceId, lengths: LineLengths): IssuedErrand & { minutes: number } {
  const ahead = lengths.get(service) ?? 0
  const minutes = minutesBehind(paceOf(before, service, lengths), ahead)
  return {
    service,
    ahead,
    estimate: shownEstimate(minutes),
    counters: openCountersFor(before, service).map(({ settings }) => settings.label),
    minutes: minutes ?? Number.POSITIVE_INFINITY,
  }
}

const STATE_AFTER = {
  'errand-called': 'called',
  'errand-recalled': 'called',
  'errand-started': 'serving',
  'errand-finished': 'served',
  'errand-prepared': 'preparing',
  'errand-readied': 'ready',
  'errand-held': 'held',
  'errand-missed': 'absent',
  'errand-returned': null,
  'errand-transferred': 'waiting',
  'errand-cancelled': 'cancelled',
  'errand-lapsed': 'lapsed',
  'errand-undone': null,
} as const satisfies Record<Extract<EventType, `errand-${string}`>, ErrandState | null>

/** Where the errand stands after the last of the facts. */
export function answerMoved({ before, events, revision }: Deed): MoveAnswer {
  const last = events.at(-1)
  if (!last || !('errand' in last)) throw new Error('a move without a moved errand')
  const undone = last.type === 'errand-undone' ? before.lastMoves.get(last.number)?.ticket.before : null
  const errand = (undone ?? findTicket(before, last.number))?.errands[last.errand - 1]
  if (!errand) throw new Error(`no errand ${last.number}/${last.errand}`)
  const state = STATE_AFTER[last.type] ?? (undone ? errand.state : lineState(errand.stage))
  return {
    revision,
    number: last.number,
    errand: last.errand,
    service: last.type === 'errand-transferred' ? last.to : errand.service,
    counter: state === 'called' || state === 'serving' ? ('counter' in last ? last.counter : errand.counter) : null,
    state,
  }
}

const TURNED_TO = { 'counter-opened': 'open', 'counter-paused': 'paused', 'counter-closed': 'closed' } as const

/** What the counter has been turned to; without a fact it was so before. */
export function answerTurned(counter: CounterId, { before, events, revision }: Deed): CounterAnswer {
  const last = events.at(-1)
  const turned: CounterState | undefined =
    last && last.type in TURNED_TO ? TURNED_TO[last.type as keyof typeof TURNED_TO] : before.counters.get(counter)?.state
  if (turned === undefined) throw new Error(`no counter ${counter}`)
  return { revision, counter, state: turned }
}
