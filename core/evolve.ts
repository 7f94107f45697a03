import type { Appointment } from '#contract/appointments.ts'
import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { AppointmentId, Instant } from '#contract/primitives.ts'
import { type Draft, must, newErrand, putTicket, setCounter, withErrands } from './draft.ts'
import { type MoveBody, moveTicket } from './errand-facts.ts'
import type { Office } from './office.ts'
import { openDay, withSettings } from './opening.ts'
import { newVisit, type Ticket } from './ticket.ts'
import { remember, rememberTurn, takeBack, takeBackTurn } from './undo.ts'

type BodyOf<T extends EventBody['type']> = Extract<EventBody, { type: T }>
type CounterBody = BodyOf<'counter-opened' | 'counter-paused' | 'counter-closed'>
/** Facts that are about neither a ticket's moves nor a counter's turns. */
type OfficeBody = Exclude<EventBody, MoveBody | CounterBody | BodyOf<'day-opened'>>

function issue(draft: Draft, body: BodyOf<'ticket-issued'>, at: Instant): void {
  if (body.numberedBy !== null) draft.lastDigits.set(body.numberedBy, body.digits)
  if (body.appointment !== null) setAppointment(draft, body.appointment.id, { state: 'checked-in', number: body.number })
  else countTaken(draft, body, at)
  const errands = body.services.map((service, place) =>
    newErrand(service, place + 1, { at, after: body.after[place] ?? [], told: body.told[place] ?? null }),
  )
  const ticket: Ticket = {
    number: body.number,
    order: draft.live.size + draft.settled.size,
    issuedAt: at,
    paperDay: draft.day,
    language: body.language,
    priority: body.priority,
    reason: body.reason,
    appointment: body.appointment,
    needs: body.needs,
    errands,
    at: null,
    carry: false,
    visit: newVisit(at),
  }
  putTicket(draft, withErrands(ticket, errands, at))
}

/** A cap counts tickets as they are given out; who came at a booked time has their own places. */
function countTaken(draft: Draft, { services }: BodyOf<'ticket-issued'>, at: Instant): void {
  for (const service of services) {
    const { early, late } = draft.taken.get(service) ?? { early: 0, late: 0 }
    draft.taken.set(service, at < draft.halfDay ? { early: early + 1, late } : { early, late: late + 1 })
  }
}

function setAppointment(draft: Draft, id: AppointmentId, change: Partial<Appointment>): void {
  draft.appointments.set(id, { ...must(draft.appointments.get(id), `appointment ${id}`), ...change })
}

function turnCounter(draft: Draft, body: CounterBody, at: Instant): void {
  const idleSince = must(draft.counters.get(body.counter), `counter ${body.counter}`).current === null ? at : null
  switch (body.type) {
    case 'counter-opened':
      setCounter(draft, body.counter, { state: 'open', since: at, pause: null, idleSince })
      break
    case 'counter-paused':
      setCounter(draft, body.counter, {
        state: 'paused',
        since: at,
        pause: { reason: body.reason, until: body.until },
        idleSince: null,
      })
      break
    case 'counter-closed':
      setCounter(draft, body.counter, { state: 'closed', since: at, pause: null, idleSince: null, clerk: null })
      break
    default:
      body satisfies never
  }
}

function happenInOffice(draft: Draft, body: OfficeBody, at: Instant): void {
  switch (body.type) {
    case 'settings-changed':
      Object.assign(draft, withSettings(draft, body, at))
      break
    case 'counter-staffed':
      setCounter(draft, body.counter, { clerk: body.clerk })
      break
    case 'counter-undone':
      takeBackTurn(draft, body.counter)
      break
    case 'ticket-issued':
      issue(draft, body, at)
      break
    case 'errand-undone':
      takeBack(draft, body.number)
      break
    case 'tickets-stopped':
      for (const service of body.services) draft.stops.set(service, body.from)
      break
    case 'tickets-resumed':
      for (const service of body.services) draft.stops.delete(service)
      break
    case 'appointment-booked':
      draft.appointments.set(body.appointment.id, body.appointment)
      draft.lastAppointment += 1
      break
    case 'appointment-cancelled':
      setAppointment(draft, body.id, { state: 'cancelled' })
      break
    case 'appointment-missed':
      setAppointment(draft, body.id, { state: 'missed' })
      break
    case 'help-asked':
      draft.helpAsked.set(body.from, { label: body.label, about: body.about, at })
      break
    case 'help-answered':
      draft.helpAsked.delete(body.from)
      break
    case 'opinion-recorded':
      break
    case 'visit-rated':
      draft.rated.add(body.receipt)
      break
    default:
      body satisfies never
  }
}

/**
 * What a fact changes. It never refuses: what `decide` allowed has happened. The office handed in is changed and returned, so
 * that a day of thousands of tickets costs the same at its end as at its beginning; `null` is an office before its first day.
 */
export function evolve(office: Office | null, { at, by, body }: OfficeEvent): Office {
  if (body.type === 'day-opened') return openDay(body, at)
  const draft = must(office, 'day') as Draft
  if (isMove(body)) remember(draft, body, { at, by }, () => moveTicket(draft, body, at))
  else if (isTurn(body)) rememberTurn(draft, body, () => turnCounter(draft, body, at))
  else happenInOffice(draft, body, at)
  return draft
}

const isTurn = (body: EventBody): body is CounterBody =>
  body.type === 'counter-opened' || body.type === 'counter-paused' || body.type === 'counter-closed'

const isMove = (body: EventBody): body is MoveBody =>
  'number' in body && body.type !== 'ticket-issued' && body.type !== 'errand-undone'
