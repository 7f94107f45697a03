import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant } from '#contract/primitives.ts'
import type { OrderReason } from '#contract/words.ts'
import { type Counter, findTicket, type Office, servicesOf } from '../office.ts'
import { nextFor } from '../queue.ts'
import { activeErrand, type Errand, isLegal, type Ticket } from '../ticket.ts'
import { instant, minutesMs } from '../time.ts'
import { undoableTurn } from '../undo.ts'
import { type Decision, happened, no } from './decision.ts'

export type DeskCommand = Extract<Command, { counter: CounterId }>

/** What is done at a counter; whoever does it works there from then on (T11). */
export function atCounter(office: Office, command: DeskCommand, now: Instant): Decision {
  const counter = office.counters.get(command.counter)
  if (!counter) return no('unknown-counter', command.counter)
  const decision = deskDecision(office, counter, { command, now })
  const { clerk = null } = command
  if (!decision.ok || clerk === null || clerk === counter.clerk || command.type === 'close') return decision
  return happened({ type: 'counter-staffed', counter: command.counter, clerk }, ...decision.events)
}

function deskDecision(office: Office, counter: Counter, { command, now }: { command: DeskCommand; now: Instant }): Decision {
  switch (command.type) {
    case 'open':
    case 'close':
      return turn(counter, command.type)
    case 'pause':
      return pause(counter, command, now)
    case 'undo-turn':
      return undoTurn(office, counter)
    case 'call-next':
      return callNext(office, counter, now)
    case 'call':
      return callNumber(office, counter, command)
    case 'recall':
    case 'start':
    case 'finish':
      return withCurrent(office, counter, command.type)
    default:
      return command satisfies never
  }
}

const TURNED = { open: ['open', 'counter-opened'], close: ['closed', 'counter-closed'] } as const

/** A counter that already is what it is turned to stays so without a further fact. */
function turn(counter: Counter, to: keyof typeof TURNED): Decision {
  const [state, type] = TURNED[to]
  if (counter.state === state) return happened()
  if (to !== 'open' && counter.current !== null) return no('counter-busy')
  return happened({ type, counter: counter.settings.id })
}

/** A break has a reason and a planned return, where they are told; one that is on can be told anew. */
function pause(counter: Counter, { reason, minutes }: Extract<DeskCommand, { type: 'pause' }>, now: Instant): Decision {
  if (counter.current !== null) return no('counter-busy')
  if (counter.state === 'paused' && reason === undefined && minutes === undefined) return happened()
  const until = minutes === undefined ? null : instant(now + minutesMs(minutes))
  return happened({ type: 'counter-paused', counter: counter.settings.id, reason: reason ?? null, until })
}

function undoTurn(office: Office, { settings: { id } }: Counter): Decision {
  const turn = undoableTurn(office, id)
  return turn ? happened({ type: 'counter-undone', counter: id, undid: turn.did }) : no('nothing-to-undo', id)
}

const notReadyToCall = (counter: Counter): Decision | null => {
  if (counter.state !== 'open') return no('counter-not-open')
  return counter.current === null ? null : no('counter-busy')
}

function callNext(office: Office, counter: Counter, now: Instant): Decision {
  const refused = notReadyToCall(counter)
  if (refused) return refused
  const next = nextFor(office, counter, now)
  return next ? happened(called(office, counter, next)) : no('nobody-waiting')
}

function callNumber(office: Office, counter: Counter, { number, service }: Extract<DeskCommand, { type: 'call' }>): Decision {
  const refused = notReadyToCall(counter)
  if (refused) return refused
  const ticket = findTicket(office, number)
  if (!ticket) return no('unknown-ticket', number)
  if (ticket.at !== null) return no('ticket-at-counter', number)
  const callable = ticket.errands.filter((errand) => isLegal('call', errand) && (service === null || errand.service === service))
  const own = servicesOf(counter.settings)
  const errand = callable.find((candidate) => own.includes(candidate.service)) ?? callable[0]
  return errand ? happened(called(office, counter, { ticket, errand, why: 'chosen' })) : no('illegal-move', number)
}

/** The fact that a counter calls an errand. */
export const called = (
  office: Office,
  counter: Counter,
  { ticket, errand, why }: { ticket: Ticket; errand: Errand; why: OrderReason },
): EventBody => ({
  type: 'errand-called',
  number: ticket.number,
  errand: errand.index,
  counter: counter.settings.id,
  stage: errand.stage,
  why,
  call: office.callCount + 1,
})

function withCurrent(office: Office, counter: Counter, move: 'recall' | 'start' | 'finish'): Decision {
  const ticket = counter.current === null ? null : findTicket(office, counter.current)
  const errand = ticket && activeErrand(ticket)
  if (!ticket || !errand) return no('counter-empty')
  if (!isLegal(move, errand)) return no('illegal-move', ticket.number)
  const on = { number: ticket.number, errand: errand.index, counter: counter.settings.id }
  switch (move) {
    case 'recall':
      return happened({ type: 'errand-recalled', ...on, call: office.callCount + 1 })
    case 'start':
      return happened({ type: 'errand-started', ...on })
    case 'finish':
      return happened({ type: 'errand-finished', ...on })
    default:
      return move satisfies never
  }
}
