import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type {
  AddErrand,
  CancelTicket,
  CarryTicket,
  HoldErrand,
  MoveErrand,
  NoteTicket,
  PrioritiseTicket,
  RedirectErrand,
  TakeTicket,
  TICKET_MOVES,
  TransferErrand,
} from '#contract/commands.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import { FLOOR_ROLES, type Role, STAFF_ROLES } from '#contract/words.ts'
import { answerIssued, answerMoved, type Issued } from '#core/answers.ts'
import { findTicket } from '#core/office.ts'
import { actorOf, isKnown } from '../access.ts'
import { type Handler, officeOf, order, refused, reply, type Visit } from './handler.ts'

const numberIn = ({ params }: Visit): TicketNumber => params['number'] as TicketNumber

/** Adds what only the server can tell: the ticket's secret, and the address that carries it behind its `#`. */
export function withSecret({ house }: Visit, issued: Issued) {
  const secret = house.secrets.of(issued.office, issued.day, issued.number)
  return { ...issued, secret, url: `${house.publicUrl()}/t/${issued.office}/${issued.day}/${issued.number}#${secret}` }
}

const takeTicket: Handler = (visit) => {
  const ticket = visit.body as z.output<typeof TakeTicket>
  const isOrdinary = ticket.priority === 'ordinary' && ticket.reason === undefined && ticket.paper === undefined
  if (visit.principal.role === 'kiosk' && !isOrdinary) return refused('not-permitted', 'priority')
  const outcome = order(visit, { type: 'take-ticket', ticket }, answerIssued)
  return outcome.ok ? reply(withSecret(visit, outcome.answer)) : outcome
}

/** Staff may always; a visitor with the secret of this very ticket. */
const cancelTicket: Handler = (visit) => {
  const { service = null, secret, reason } = visit.body as z.output<typeof CancelTicket>
  const isStaff = (STAFF_ROLES as readonly Role[]).includes(visit.principal.role)
  const { office } = officeOf(visit).read()
  const number = numberIn(visit)
  const ticket = { office: office.settings.id, day: findTicket(office, number)?.paperDay ?? office.day, number }
  const holdsPaper = secret !== undefined && visit.house.secrets.matches(secret, ticket)
  const ofThisOffice = visit.principal.office === null || visit.principal.office === ticket.office
  if (!holdsPaper && !(isStaff && ofThisOffice)) return refused(isKnown(visit.principal) ? 'not-permitted' : 'not-signed-in')
  const by = isStaff ? 'staff' : 'visitor'
  return order(visit, { type: 'cancel', number, service, by, ...(isStaff ? { reason } : {}) }, answerMoved)
}

const move =
  (type: (typeof TICKET_MOVES)[number]): Handler =>
  (visit) => {
    const { service = null } = visit.body as z.output<typeof MoveErrand>
    return order(visit, { type, number: numberIn(visit), service }, answerMoved)
  }

/** A clerk takes back their own moves, and a console without anybody signed in its own; whoever leads the floor, anybody's. */
const undoTicket: Handler = (visit) => {
  const by = (FLOOR_ROLES as readonly Role[]).includes(visit.principal.role) ? null : actorOf(visit.principal)
  return order(visit, { type: 'undo', number: numberIn(visit), by }, answerMoved)
}

const transferTicket: Handler = (visit) => {
  const { service = null, to = null, for: designation = null } = visit.body as z.output<typeof TransferErrand>
  return order(visit, { type: 'transfer', number: numberIn(visit), service, to, for: designation }, answerMoved)
}

const holdTicket: Handler = (visit) => {
  const { service = null, ...why } = visit.body as z.output<typeof HoldErrand>
  return order(visit, { type: 'hold', number: numberIn(visit), service, ...why }, answerMoved)
}

const redirectTicket: Handler = (visit) => {
  const { to, for: designation = null } = visit.body as z.output<typeof RedirectErrand>
  return order(visit, { type: 'redirect', number: numberIn(visit), to, for: designation }, answerMoved)
}

const addErrand: Handler = (visit) => {
  const { service, after = null } = visit.body as z.output<typeof AddErrand>
  return order(visit, { type: 'add-errand', number: numberIn(visit), service, after }, answerMoved)
}

const prioritiseTicket: Handler = (visit) =>
  order(visit, { type: 'prioritise', number: numberIn(visit), ...(visit.body as z.output<typeof PrioritiseTicket>) }, answerMoved)

const noteTicket: Handler = (visit) =>
  order(visit, { type: 'note', number: numberIn(visit), ...(visit.body as z.output<typeof NoteTicket>) }, answerMoved)

const carryTicketOver: Handler = (visit) =>
  order(visit, { type: 'carry-over', number: numberIn(visit), ...(visit.body as z.output<typeof CarryTicket>) }, answerMoved)

export const handlers = {
  'take-ticket': takeTicket,
  'cancel-ticket': cancelTicket,
  'hold-ticket': holdTicket,
  'absent-ticket': move('absent'),
  'return-ticket': move('return'),
  'prepare-ticket': move('prepare'),
  'ready-ticket': move('ready'),
  'undo-ticket': undoTicket,
  'transfer-ticket': transferTicket,
  'redirect-ticket': redirectTicket,
  'add-errand': addErrand,
  'prioritise-ticket': prioritiseTicket,
  'note-ticket': noteTicket,
  'carry-ticket-over': carryTicketOver,
} as const satisfies Partial<Record<RouteId, Handler>>
