import type { EventBody } from '#contract/events.ts'
import type { Instant, TicketNumber } from '#contract/primitives.ts'
import type { ErrandState } from '#contract/words.ts'
import {
  type Draft,
  find,
  findLive,
  must,
  newErrand,
  pausedWait,
  putTicket,
  replaceErrand,
  seat,
  setCounter,
  withErrands,
} from './draft.ts'
import type { Call } from './office.ts'
import { placesAt } from './queue.ts'
import { type Errand, hasPriority, inLine, lineState, type Ticket } from './ticket.ts'

type BodyOf<T extends EventBody['type']> = Extract<EventBody, { type: T }>

/** Facts about one ticket that can be taken back: all but its issue and the taking back itself. */
export type MoveBody = Exclude<Extract<EventBody, { number: TicketNumber }>, BodyOf<'ticket-issued' | 'errand-undone'>>

/** Everyone who came earlier and whom the same counter could have called for the same service has been overtaken once more (Q4). */
function countOvertaken(draft: Draft, called: Ticket, { service, counter }: Pick<Call, 'service' | 'counter'>): void {
  const placeOf = placesAt(draft, must(draft.counters.get(counter), `counter ${counter}`))
  const isPassed = (ticket: Ticket, errand: Errand): boolean =>
    errand.service === service && inLine(ticket, errand) && placeOf(errand) !== null
  for (const ticket of draft.live.values()) {
    if (ticket.order >= called.order) return
    if (ticket.at !== null || !ticket.errands.some((errand) => isPassed(ticket, errand))) continue
    const errands = ticket.errands.map((errand) =>
      isPassed(ticket, errand) ? { ...errand, overtaken: errand.overtaken + 1 } : errand,
    )
    draft.live.set(ticket.number, { ...ticket, errands })
  }
}

function call(draft: Draft, body: BodyOf<'errand-called'>, at: Instant): void {
  const { ticket, errand } = find(draft, body)
  countOvertaken(draft, ticket, { service: errand.service, counter: body.counter })
  const waited = pausedWait(errand, at)
  const called: Errand = {
    ...waited,
    state: 'called',
    since: at,
    counter: body.counter,
    hold: null,
    returns: null,
    firstCalledAt: errand.firstCalledAt ?? at,
    firstCounter: errand.firstCounter ?? body.counter,
    calledAt: at,
    startedAt: null,
    calls: errand.calls + 1,
    callsNow: 1,
  }
  replaceErrand(draft, ticket, called, at)
  const counter = must(draft.counters.get(body.counter), `counter ${body.counter}`)
  seat(draft, body.counter, ticket.number, at)
  setCounter(draft, body.counter, { priorityStreak: hasPriority(ticket, at) ? counter.priorityStreak + 1 : 0 })
  announce(draft, { ...body, service: errand.service, at, recalled: false, waitMs: waited.waitedMs, language: ticket.language })
}

function recall(draft: Draft, body: BodyOf<'errand-recalled'>, at: Instant): void {
  const { ticket, errand } = find(draft, body)
  replaceErrand(draft, ticket, { ...errand, calls: errand.calls + 1, callsNow: errand.callsNow + 1 }, at)
  const { service, stage, waitedMs: waitMs } = errand
  announce(draft, { ...body, service, stage, at, recalled: true, waitMs, language: ticket.language })
}

function announce(draft: Draft, made: Call): void {
  const { call, number, errand, service, counter, stage, at, recalled, waitMs, language } = made
  draft.callCount = call
  draft.calls = [{ call, number, errand, service, counter, stage, at, recalled, waitMs, language }, ...draft.calls]
}

/** The errand away from its counter, its running service time closed. */
function left(draft: Draft, errand: Errand, at: Instant): Errand {
  if (errand.counter !== null) seat(draft, errand.counter, null, at)
  const served = errand.startedAt === null ? errand.serviceMs : (errand.serviceMs ?? 0) + (at - errand.startedAt)
  return {
    ...pausedWait(errand, at),
    since: at,
    counter: null,
    hold: null,
    returns: null,
    startedAt: null,
    serviceMs: served,
    callsNow: 0,
  }
}

/** Takes the errand away from its counter and gives it its new state. */
function leave(
  draft: Draft,
  body: { number: TicketNumber; errand: number },
  change: Partial<Errand> & { state: ErrandState },
  at: Instant,
): void {
  const { ticket, errand } = find(draft, body)
  replaceErrand(draft, ticket, { ...left(draft, errand, at), ...change }, at)
}

const settle = (
  draft: Draft,
  body: { number: TicketNumber; errand: number },
  end: Pick<Errand, 'state' | 'endReason'>,
  at: Instant,
): void => leave(draft, body, { ...end, settledAt: at }, at)

function addErrand(draft: Draft, { number, errand, service, after }: BodyOf<'errand-added'>, at: Instant): void {
  const ticket = findLive(draft, number)
  putTicket(draft, withErrands(ticket, [...ticket.errands, newErrand(service, errand, { at, after, told: null })], at))
}

/** The errand waits for a new one, and then for the counter that sent the visitor there. */
function redirect(draft: Draft, body: BodyOf<'errand-redirected'>, at: Instant): void {
  const { ticket, errand } = find(draft, body)
  const waits: Errand = {
    ...left(draft, errand, at),
    state: lineState(errand.stage),
    after: [...errand.after, body.added],
    designation: { to: 'counter', counter: body.counter },
  }
  const added: Errand = { ...newErrand(body.to, body.added, { at, after: [], told: null }), designation: body.for }
  const errands = ticket.errands.map((each) => (each.index === waits.index ? waits : each))
  putTicket(draft, withErrands(ticket, [...errands, added], at))
}

/** What was told of a line says nothing of the wait in another; once called, the wait that it was about is over. */
function transfer(draft: Draft, body: BodyOf<'errand-transferred'>, at: Instant): void {
  const { firstCalledAt, told } = find(draft, body).errand
  const moved = { service: body.to, designation: body.for, told: firstCalledAt === null ? null : told }
  leave(draft, body, { state: 'waiting', stage: 'reception', ...moved }, at)
}

const changeTicket = (draft: Draft, number: TicketNumber, change: Partial<Ticket>): void =>
  putTicket(draft, { ...findLive(draft, number), ...change })

/** What a fact about one ticket changes. */
export function moveTicket(draft: Draft, body: MoveBody, at: Instant): void {
  switch (body.type) {
    case 'ticket-prioritised':
      changeTicket(draft, body.number, { priority: body.priority, reason: body.reason })
      break
    case 'ticket-noted':
      changeTicket(draft, body.number, { needs: body.needs, language: body.language })
      break
    case 'ticket-kept':
      changeTicket(draft, body.number, { carry: body.carry })
      break
    case 'errand-added':
      addErrand(draft, body, at)
      break
    case 'errand-redirected':
      redirect(draft, body, at)
      break
    case 'errand-called':
      call(draft, body, at)
      break
    case 'errand-recalled':
      recall(draft, body, at)
      break
    case 'errand-started': {
      const { ticket, errand } = find(draft, body)
      replaceErrand(draft, ticket, { ...errand, state: 'serving', since: at, startedAt: at }, at)
      break
    }
    case 'errand-finished':
      settle(draft, body, { state: 'served', endReason: null }, at)
      break
    case 'errand-prepared':
      leave(draft, body, { state: 'preparing', designation: null }, at)
      break
    case 'errand-readied':
      leave(draft, body, { state: 'ready', stage: 'delivery' }, at)
      break
    case 'errand-held':
      leave(draft, body, { state: 'held', hold: { reason: body.reason, until: body.until } }, at)
      break
    case 'errand-missed': {
      const returns = body.returns && { ...body.returns, sinceCall: draft.callCount }
      leave(draft, body, { state: 'absent', absences: find(draft, body).errand.absences + 1, returns }, at)
      break
    }
    case 'errand-returned':
      leave(draft, body, { state: lineState(find(draft, body).errand.stage) }, at)
      break
    case 'errand-transferred':
      transfer(draft, body, at)
      break
    case 'errand-cancelled':
      settle(draft, body, { state: 'cancelled', endReason: body.reason ?? (body.by === 'visitor' ? 'left' : 'other') }, at)
      break
    case 'errand-lapsed':
      settle(draft, body, { state: 'lapsed', endReason: body.reason }, at)
      break
    case 'errand-carried-over':
      settle(draft, body, { state: 'carried', endReason: null }, at)
      break
    default:
      body satisfies never
  }
}
