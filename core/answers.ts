import type { CounterAnswer, IssuedErrand, IssuedTicket, MoveAnswer } from '#contract/answers.ts'
import type { EventBody, EventType } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { ChangedSettings } from '#contract/settings-versions.ts'
import type { CounterState, ErrandState, PriorityClass } from '#contract/words.ts'
import { chanceAfterClosing } from './closing.ts'
import type { MoveBody } from './errand-facts.ts'
import { findTicket, type Office, openCountersFor } from './office.ts'
import { type Errand, isSettled, lineState } from './ticket.ts'
import { type Sight, sightOf } from './ticketing.ts'

/**
 * Answers to commands, reckoned from the state before and the facts to be stored. So an answer can be kept with its
 * idempotency key in the transaction of the facts, and a repeated request gets the very same one.
 */
export type Deed = Readonly<{ before: Office; events: readonly EventBody[]; now: Instant; revision: number }>

/** A ticket as issued, but for the secret and its address, which only the server can tell. */
export type Issued = Omit<IssuedTicket, 'secret' | 'url'>

export function answerIssued({ before, events: [issued], now }: Deed): Issued {
  if (issued?.type !== 'ticket-issued') throw new Error('a ticket was asked for and none was issued')
  const sight = sightOf(before, now)
  const errands = issued.services.map((service) => issuedErrand(before, { service, priority: issued.priority }, sight))
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
    appointment: issued.appointment && { at: issued.appointment.at, priority: issued.priority === 'priority' },
  }
}

/** Ascending; two infinities are equal, where their difference would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

function issuedErrand(
  before: Office,
  { service, priority }: Readonly<{ service: ServiceId; priority: PriorityClass }>,
  sight: Sight,
): IssuedErrand & { minutes: number } {
  const ahead = sight.lengths.get(service) ?? 0
  const wait = sight.waits.ofNewcomer(service, priority)
  const closing = before.serviceOpenings.get(service)?.to
  return {
    service,
    ahead,
    estimate: wait.estimate,
    counters: openCountersFor(before, service).map(({ settings }) => settings.label),
    afterClosing: closing === undefined ? null : chanceAfterClosing(wait, { at: sight.now, closing }),
    minutes: wait.minutes ?? Number.POSITIVE_INFINITY,
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
  'errand-redirected': null,
  'errand-cancelled': 'cancelled',
  'errand-lapsed': 'lapsed',
  'errand-carried-over': 'carried',
} as const satisfies Record<Exclude<Extract<EventType, `errand-${string}`>, 'errand-added' | 'errand-undone'>, ErrandState | null>

type Moved = Pick<MoveAnswer, 'errand' | 'service' | 'counter' | 'state'>

/** An errand as it stands. */
const asItStands = ({ index, service, counter, state }: Errand): Moved => ({ errand: index, service, counter, state })

/** Where the errand that a fact is about stands after it; facts about the whole ticket are told by its first open errand. */
function moved(before: Office, fact: MoveBody | UndoBody): Moved {
  const ticket =
    fact.type === 'errand-undone' ? before.lastMoves.get(fact.number)?.ticket.before : findTicket(before, fact.number)
  if (fact.type === 'errand-added') return { errand: fact.errand, service: fact.service, counter: null, state: 'waiting' }
  const index = 'errand' in fact ? fact.errand : (ticket?.errands.find((each) => !isSettled(each))?.index ?? 1)
  const errand = ticket?.errands[index - 1]
  if (!errand) throw new Error(`no errand ${fact.number}/${index}`)
  if (fact.type === 'errand-undone' || !('errand' in fact)) return asItStands(errand)
  const state = STATE_AFTER[fact.type] ?? lineState(errand.stage)
  return {
    errand: index,
    service: fact.type === 'errand-transferred' ? fact.to : errand.service,
    counter: state === 'called' || state === 'serving' ? ('counter' in fact ? fact.counter : errand.counter) : null,
    state,
  }
}

type UndoBody = Extract<EventBody, { type: 'errand-undone' }>

const isMoved = (fact: EventBody | undefined): fact is MoveBody | UndoBody =>
  fact !== undefined && 'number' in fact && fact.type !== 'ticket-issued'

/** Where the errand stands after the last of the facts. */
export function answerMoved({ before, events, revision }: Deed): MoveAnswer {
  const last = events.at(-1)
  if (!isMoved(last)) throw new Error('a move without a moved errand')
  return { revision, number: last.number, ...moved(before, last) }
}

const TURNED_TO = { 'counter-opened': 'open', 'counter-paused': 'paused', 'counter-closed': 'closed' } as const

const isTurn = (type: EventType | undefined): type is keyof typeof TURNED_TO => type !== undefined && type in TURNED_TO

function stateTurnedTo(before: Office, counter: CounterId, last: EventBody | undefined): CounterState | undefined {
  if (isTurn(last?.type)) return TURNED_TO[last.type]
  if (last?.type === 'counter-undone') return before.lastTurns.get(counter)?.counter.before.state
  return before.counters.get(counter)?.state
}

/** What the counter has been turned to; without a fact it was so before. */
export function answerTurned(counter: CounterId, { before, events, revision }: Deed): CounterAnswer {
  const turned = stateTurnedTo(before, counter, events.at(-1))
  if (turned === undefined) throw new Error(`no counter ${counter}`)
  return { revision, counter, state: turned }
}

/** The version that stands after a change of the settings; one that changed nothing leaves the version as it was. */
export const answerChanged = ({ before, events: [changed], revision }: Deed): ChangedSettings => ({
  version: changed?.type === 'settings-changed' ? changed.version : before.version,
  revision,
})
