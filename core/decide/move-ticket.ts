import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { Designation, Instant, ServiceId } from '#contract/primitives.ts'
import type { CancelReason, Move } from '#contract/words.ts'
import { findTicket, type Office } from '../office.ts'
import { activeErrand, type Errand, isLegal, isOver, isSettled, type Ticket } from '../ticket.ts'
import { instant, minutesMs } from '../time.ts'
import { undoable } from '../undo.ts'
import { type Decision, happened, no } from './decision.ts'

export type ErrandMove = Extract<
  Command,
  { type: 'cancel' | 'transfer' | 'hold' | 'absent' | 'return' | 'prepare' | 'ready'; service: ServiceId | null }
>

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

/** A move of one errand. */
export function moveErrand(office: Office, command: ErrandMove, now: Instant): Decision {
  const ticket = findTicket(office, command.number)
  if (!ticket) return no('unknown-ticket', command.number)
  if (command.type === 'cancel' && command.service === null) return cancelVisit(ticket, command)
  const errand = errandMeant(ticket, command.type, command.service)
  if (!errand || !isLegal(command.type, errand)) return no('illegal-move', command.number)
  const on = { number: ticket.number, errand: errand.index }
  switch (command.type) {
    case 'cancel':
      return happened({ type: 'errand-cancelled', ...on, by: command.by, reason: command.reason ?? null })
    case 'transfer':
      return transfer(office, ticket, errand, command)
    case 'hold':
      return happened({ type: 'errand-held', ...on, reason: command.reason ?? null, until: inMinutes(now, command.minutes) })
    case 'absent':
      return happened({ type: 'errand-missed', ...on, returns: returnsBy(office, errand, now) })
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

const inMinutes = (now: Instant, minutes: number | undefined | null): Instant | null =>
  minutes === undefined || minutes === null ? null : instant(now + minutesMs(minutes))

/** The first few times someone did not come they are back in the line by themselves, by the office's rule; then staff call them back. */
function returnsBy(
  { settings: { absence } }: Office,
  errand: Errand,
  now: Instant,
): Extract<EventBody, { type: 'errand-missed' }>['returns'] {
  if (errand.absences >= absence.times || (absence.afterCalls === null && absence.afterMinutes === null)) return null
  return { at: inMinutes(now, absence.afterMinutes), afterCalls: absence.afterCalls }
}

/** Leaving the queue ends every errand that is not settled. */
function cancelVisit(ticket: Ticket, { by, reason }: { by: 'visitor' | 'staff'; reason?: CancelReason | undefined }): Decision {
  const open = ticket.errands.filter((errand) => isLegal('cancel', errand))
  if (open.length === 0) return no('illegal-move', ticket.number)
  return happened(
    ...open.map(
      ({ index }) => ({ type: 'errand-cancelled', number: ticket.number, errand: index, by, reason: reason ?? null }) as const,
    ),
  )
}

const hasOpen = ({ errands }: Ticket, service: ServiceId): boolean =>
  errands.some((errand) => errand.service === service && !isSettled(errand))

/** Why a further errand of this service cannot be on the ticket; `null`: it can. */
function refusedService(office: Office, ticket: Ticket, service: ServiceId): Decision | null {
  const settings = office.services.get(service)
  if (!settings) return no('unknown-service', service)
  if (settings.closed) return no('service-closed', service)
  return hasOpen(ticket, service) ? no('errand-there', service) : null
}

/** Whoever is meant to call must be there; `null`: they are. */
function refusedDesignation(office: Office, designation: Designation | null): Decision | null {
  if (designation === null) return null
  if (designation.to === 'counter')
    return office.counters.has(designation.counter) ? null : no('unknown-counter', designation.counter)
  const isThere = [...office.counters.values()].some(({ clerk, state }) => clerk === designation.clerk && state !== 'closed')
  return isThere ? null : no('unknown-clerk')
}

type Transfer = Extract<ErrandMove, { type: 'transfer' }>

function transfer(office: Office, ticket: Ticket, errand: Errand, { to, for: designation = null }: Transfer): Decision {
  const service = to ?? errand.service
  const stays = service === errand.service
  const refused = (stays ? null : refusedService(office, ticket, service)) ?? refusedDesignation(office, designation)
  if (refused) return refused
  return happened({ type: 'errand-transferred', number: ticket.number, errand: errand.index, to: service, for: designation })
}

function prepare(office: Office, ticket: Ticket, errand: Errand): Decision {
  const delivers = office.services.get(errand.service)?.delivery === true
  if (!delivers || errand.stage === 'delivery' || errand.counter === null) return no('illegal-move', ticket.number)
  return happened({ type: 'errand-prepared', number: ticket.number, errand: errand.index, counter: errand.counter })
}

export type VisitMove = Extract<Command, { type: 'undo' | 'redirect' | 'add-errand' | 'prioritise' | 'note' | 'carry-over' }>

/** What is done to the whole ticket. */
export function moveVisit(office: Office, command: VisitMove): Decision {
  const ticket = findTicket(office, command.number)
  if (!ticket) return no('unknown-ticket', command.number)
  if (command.type === 'undo') return undo(office, command)
  if (isOver(ticket)) return no('illegal-move', command.number)
  const { number } = ticket
  switch (command.type) {
    case 'redirect':
      return redirect(office, ticket, command)
    case 'add-errand':
      return addErrand(office, ticket, command)
    case 'prioritise': {
      const { reason } = command
      return happened({ type: 'ticket-prioritised', number, priority: reason === null ? 'ordinary' : 'priority', reason })
    }
    case 'note':
      return happened({ type: 'ticket-noted', number, needs: command.needs, language: command.language })
    case 'carry-over':
      return happened({ type: 'ticket-kept', number, carry: command.carry })
    default:
      return command satisfies never
  }
}

function undo(office: Office, { number, by }: Extract<Command, { type: 'undo' }>): Decision {
  const move = undoable(office, number, by)
  return move
    ? happened({ type: 'errand-undone', number, errand: move.errand ?? 1, undid: move.did })
    : no('nothing-to-undo', number)
}

function redirect(office: Office, ticket: Ticket, { to, for: designation }: Extract<VisitMove, { type: 'redirect' }>): Decision {
  const errand = activeErrand(ticket)
  if (!errand || errand.counter === null || !isLegal('redirect', errand)) return no('illegal-move', ticket.number)
  const refused = refusedService(office, ticket, to) ?? refusedDesignation(office, designation)
  if (refused) return refused
  return happened({
    type: 'errand-redirected',
    number: ticket.number,
    errand: errand.index,
    counter: errand.counter,
    added: ticket.errands.length + 1,
    to,
    for: designation,
  })
}

/** The places on the ticket of unsettled errands of the named services. */
const placesOf = (ticket: Ticket, services: readonly ServiceId[]): number[] =>
  ticket.errands.filter((errand) => services.includes(errand.service) && !isSettled(errand)).map(({ index }) => index)

/** Errands of a ticket are at most as many as one can ask for at once. */
const MOST_ERRANDS = 20

function addErrand(office: Office, ticket: Ticket, { service, after }: Extract<VisitMove, { type: 'add-errand' }>): Decision {
  const refused = refusedService(office, ticket, service)
  if (refused) return refused
  if (ticket.errands.length >= MOST_ERRANDS) return no('illegal-move', ticket.number)
  return happened({
    type: 'errand-added',
    number: ticket.number,
    errand: ticket.errands.length + 1,
    service,
    after: placesOf(ticket, after ?? office.services.get(service)?.after ?? []),
  })
}
