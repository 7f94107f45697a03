import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import { type Refusal, type RefusalCode, refuse } from '#contract/refusals.ts'
import type { Move, OrderReason } from '#contract/words.ts'
import { nextNumber } from './numbers.ts'
import { type Counter, findTicket, isOpenAt, type Office, servicesOf } from './office.ts'
import { nextFor } from './queue.ts'
import { activeErrand, type Errand, isLegal, isSettled, type Ticket } from './ticket.ts'
import { undoable } from './undo.ts'

/** What a command leads to: the facts to be stored, or a refusal from the closed list. Nothing has happened yet. */
export type Decision = Readonly<{ ok: true; events: readonly EventBody[] }> | Readonly<{ ok: false; refusal: Refusal }>

const happened = (...events: readonly EventBody[]): Decision => ({ ok: true, events })
const no = (code: RefusalCode, detail?: string): Decision => ({ ok: false, refusal: refuse(code, detail) })

/** The office's rules: what a command leads to in this state at this instant. Pure; the state is not touched. */
export function decide(office: Office, command: Command, now: Instant): Decision {
  switch (command.type) {
    case 'take-ticket':
      return takeTicket(office, command.ticket, now)
    case 'cancel':
    case 'transfer':
    case 'hold':
    case 'absent':
    case 'return':
    case 'prepare':
    case 'ready':
      return moveTicket(office, command)
    case 'undo':
      return undo(office, command)
    case 'open':
    case 'pause':
    case 'close':
    case 'call-next':
    case 'call':
    case 'recall':
    case 'start':
    case 'finish':
      return atDesk(office, command)
    default:
      return command satisfies never
  }
}

type TicketRequest = Extract<Command, { type: 'take-ticket' }>['ticket']

function takeTicket(office: Office, ticket: TicketRequest, now: Instant): Decision {
  const unknown = ticket.services.find((service) => !office.services.has(service))
  if (unknown) return no('unknown-service', unknown)
  if (!isOpenAt(office, now)) return no('office-closed')
  const [numberedBy] = ticket.services
  if (numberedBy === undefined) return no('malformed', 'services')
  const next = nextNumber(office, numberedBy)
  if (!next) return no('numbers-exhausted')
  return happened({ type: 'ticket-issued', ...next, numberedBy, ...ticket })
}

type TicketMove = Extract<Command, { number: TicketNumber; type: Exclude<Command['type'], 'call' | 'undo'> }>

/**
 * The errand a move is about: the named one; else the one at a counter if the move is legal for it; else the only one the move
 * is legal for. `null` when there is none, or when it would be a guess.
 */
function errandMeant(ticket: Ticket, move: Move, service: ServiceId | null): Errand | null {
  if (service !== null) return ticket.errands.find((errand) => errand.service === service && !isSettled(errand)) ?? null
  const active = activeErrand(ticket)
  if (active && isLegal(move, active)) return active
  const legal = ticket.errands.filter((errand) => isLegal(move, errand))
  return legal.length === 1 ? (legal[0] ?? null) : null
}

function moveTicket(office: Office, command: TicketMove): Decision {
  const ticket = findTicket(office, command.number)
  if (!ticket) return no('unknown-ticket', command.number)
  if (command.type === 'cancel' && command.service === null) return cancelVisit(ticket, command.by)
  const errand = errandMeant(ticket, command.type, command.service)
  if (!errand || !isLegal(command.type, errand)) return no('illegal-move', command.number)
  const on = { number: ticket.number, errand: errand.index }
  switch (command.type) {
    case 'cancel':
      return happened({ type: 'errand-cancelled', ...on, by: command.by })
    case 'transfer':
      return transfer(office, ticket, errand, command.to)
    case 'hold':
      return happened({ type: 'errand-held', ...on })
    case 'absent':
      return happened({ type: 'errand-missed', ...on })
    case 'return':
      return happened({ type: 'errand-returned', ...on })
    case 'prepare':
      return prepare(office, ticket, errand)
    case 'ready':
      return happened({ type: 'errand-readied', ...on })
    default:
      return command satisfies never
  }
}

function undo(office: Office, { number, by }: Extract<Command, { type: 'undo' }>): Decision {
  if (!findTicket(office, number)) return no('unknown-ticket', number)
  const move = undoable(office, number, by)
  return move ? happened({ type: 'errand-undone', number, errand: move.errand, undid: move.did }) : no('nothing-to-undo', number)
}

/** Leaving the queue ends every errand that is not settled. */
function cancelVisit(ticket: Ticket, by: 'visitor' | 'staff'): Decision {
  const open = ticket.errands.filter((errand) => isLegal('cancel', errand))
  if (open.length === 0) return no('illegal-move', ticket.number)
  return happened(...open.map(({ index }) => ({ type: 'errand-cancelled', number: ticket.number, errand: index, by }) as const))
}

function transfer(office: Office, ticket: Ticket, errand: Errand, to: ServiceId): Decision {
  if (!office.services.has(to)) return no('unknown-service', to)
  if (ticket.errands.some((other) => other.service === to && !isSettled(other))) return no('illegal-move', ticket.number)
  return happened({ type: 'errand-transferred', number: ticket.number, errand: errand.index, to })
}

function prepare(office: Office, ticket: Ticket, errand: Errand): Decision {
  const delivers = office.services.get(errand.service)?.delivery === true
  if (!delivers || errand.stage === 'delivery' || errand.counter === null) return no('illegal-move', ticket.number)
  return happened({ type: 'errand-prepared', number: ticket.number, errand: errand.index, counter: errand.counter })
}

type DeskCommand = Extract<Command, { counter: CounterId }>

function atDesk(office: Office, command: DeskCommand): Decision {
  const counter = office.counters.get(command.counter)
  if (!counter) return no('unknown-counter', command.counter)
  switch (command.type) {
    case 'open':
    case 'pause':
    case 'close':
      return turn(counter, command.type)
    case 'call-next':
      return callNext(office, counter)
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

const TURNED = {
  open: ['open', 'counter-opened'],
  pause: ['paused', 'counter-paused'],
  close: ['closed', 'counter-closed'],
} as const

/** A counter that already is what it is turned to stays so without a further fact. */
function turn(counter: Counter, to: keyof typeof TURNED): Decision {
  const [state, type] = TURNED[to]
  if (counter.state === state) return happened()
  if (to !== 'open' && counter.current !== null) return no('counter-busy')
  return happened({ type, counter: counter.settings.id })
}

const notReadyToCall = (counter: Counter): Decision | null => {
  if (counter.state !== 'open') return no('counter-not-open')
  return counter.current === null ? null : no('counter-busy')
}

function callNext(office: Office, counter: Counter): Decision {
  const refused = notReadyToCall(counter)
  if (refused) return refused
  const next = nextFor(office, counter)
  return next ? called(office, counter, next) : no('nobody-waiting')
}

function callNumber(office: Office, counter: Counter, { number, service }: Extract<Command, { type: 'call' }>): Decision {
  const refused = notReadyToCall(counter)
  if (refused) return refused
  const ticket = findTicket(office, number)
  if (!ticket) return no('unknown-ticket', number)
  if (ticket.at !== null) return no('ticket-at-counter', number)
  const callable = ticket.errands.filter((errand) => isLegal('call', errand) && (service === null || errand.service === service))
  const own = servicesOf(counter.settings)
  const errand = callable.find((candidate) => own.includes(candidate.service)) ?? callable[0]
  return errand ? called(office, counter, { ticket, errand, why: 'chosen' }) : no('illegal-move', number)
}

function called(
  office: Office,
  counter: Counter,
  { ticket, errand, why }: { ticket: Ticket; errand: Errand; why: OrderReason },
): Decision {
  return happened({
    type: 'errand-called',
    number: ticket.number,
    errand: errand.index,
    counter: counter.settings.id,
    stage: errand.stage,
    why,
    call: office.callCount + 1,
  })
}

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
