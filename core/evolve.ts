import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { CounterState, ErrandState } from '#contract/words.ts'
import { type Draft, find, must, pausedWait, replaceErrand, setCounter } from './draft.ts'
import type { Call, Counter, Office } from './office.ts'
import { type Errand, inLine, lineState, type Ticket } from './ticket.ts'
import { remember, takeBack } from './undo.ts'

type BodyOf<T extends EventBody['type']> = Extract<EventBody, { type: T }>

/** A new business day: nothing of the old one is left but what the journal keeps. */
function openDay(body: BodyOf<'day-opened'>, at: Instant): Office {
  const { settings } = body
  const closed = (counter: (typeof settings.counters)[number]): [CounterId, Counter] => [
    counter.id,
    { settings: counter, state: 'closed', since: at, current: null, priorityStreak: 0 },
  ]
  return {
    day: body.day,
    span: body.span,
    opening: body.opening,
    nextOpening: body.nextOpening,
    settings,
    services: new Map(settings.services.map((service) => [service.id, service])),
    counters: new Map(settings.counters.map(closed)),
    live: new Map(),
    settled: new Map(),
    lastDigits: new Map(),
    lastMoves: new Map(),
    calls: [],
    callCount: 0,
  }
}

const newErrand = (service: ServiceId, index: number, at: Instant): Errand => ({
  index,
  service,
  state: 'waiting',
  stage: 'reception',
  since: at,
  counter: null,
  waitedMs: 0,
  waitingSince: at,
  firstCalledAt: null,
  firstCounter: null,
  calledAt: null,
  startedAt: null,
  serviceMs: null,
  calls: 0,
  callsNow: 0,
  absences: 0,
  overtaken: 0,
  settledAt: null,
})

function issue(draft: Draft, body: BodyOf<'ticket-issued'>, at: Instant): void {
  draft.lastDigits.set(body.numberedBy, body.digits)
  draft.live.set(body.number, {
    number: body.number,
    order: draft.live.size + draft.settled.size,
    issuedAt: at,
    language: body.language,
    priority: body.priority,
    needs: body.needs,
    errands: body.services.map((service, place) => newErrand(service, place + 1, at)),
    at: null,
  })
}

/** Everyone in the same line who came earlier has been overtaken once more (Q4). */
function countOvertaken(draft: Draft, called: Ticket, service: ServiceId): void {
  for (const ticket of draft.live.values()) {
    if (ticket.order >= called.order) return
    if (ticket.at !== null || !ticket.errands.some((errand) => inLine(errand) && errand.service === service)) continue
    const errands = ticket.errands.map((errand) =>
      inLine(errand) && errand.service === service ? { ...errand, overtaken: errand.overtaken + 1 } : errand,
    )
    draft.live.set(ticket.number, { ...ticket, errands })
  }
}

function call(draft: Draft, body: BodyOf<'errand-called'>, at: Instant): void {
  const { ticket, errand } = find(draft, body)
  countOvertaken(draft, ticket, errand.service)
  const waited = pausedWait(errand, at)
  replaceErrand(
    draft,
    ticket,
    {
      ...waited,
      state: 'called',
      since: at,
      counter: body.counter,
      firstCalledAt: errand.firstCalledAt ?? at,
      firstCounter: errand.firstCounter ?? body.counter,
      calledAt: at,
      startedAt: null,
      calls: errand.calls + 1,
      callsNow: 1,
    },
    at,
  )
  const counter = must(draft.counters.get(body.counter), `counter ${body.counter}`)
  setCounter(draft, body.counter, {
    current: ticket.number,
    priorityStreak: ticket.priority === 'priority' ? counter.priorityStreak + 1 : 0,
  })
  announce(draft, { ...body, at, recalled: false, waitMs: waited.waitedMs, language: ticket.language })
}

function recall(draft: Draft, body: BodyOf<'errand-recalled'>, at: Instant): void {
  const { ticket, errand } = find(draft, body)
  replaceErrand(draft, ticket, { ...errand, calls: errand.calls + 1, callsNow: errand.callsNow + 1 }, at)
  announce(draft, { ...body, stage: errand.stage, at, recalled: true, waitMs: errand.waitedMs, language: ticket.language })
}

function announce(draft: Draft, { call, number, errand, counter, stage, at, recalled, waitMs, language }: Call): void {
  draft.callCount = call
  draft.calls = [{ call, number, errand, counter, stage, at, recalled, waitMs, language }, ...draft.calls]
}

/** Takes the errand away from its counter, closing the running service time, and gives it its new state. */
function leave(
  draft: Draft,
  body: { number: TicketNumber; errand: number },
  change: Partial<Errand> & { state: ErrandState },
  at: Instant,
): void {
  const { ticket, errand } = find(draft, body)
  if (errand.counter !== null) setCounter(draft, errand.counter, { current: null })
  const served = errand.startedAt === null ? errand.serviceMs : (errand.serviceMs ?? 0) + (at - errand.startedAt)
  const left: Errand = {
    ...pausedWait(errand, at),
    since: at,
    counter: null,
    startedAt: null,
    serviceMs: served,
    callsNow: 0,
    ...change,
  }
  replaceErrand(draft, ticket, left, at)
}

const settle = (draft: Draft, body: { number: TicketNumber; errand: number }, state: ErrandState, at: Instant): void =>
  leave(draft, body, { state, settledAt: at }, at)

const turnCounter = (draft: Draft, counter: CounterId, state: CounterState, since: Instant): void =>
  setCounter(draft, counter, { state, since })

type MoveBody = Extract<EventBody, { errand: number }>

function moveErrand(draft: Draft, body: Exclude<MoveBody, BodyOf<'errand-undone'>>, at: Instant): void {
  switch (body.type) {
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
      settle(draft, body, 'served', at)
      break
    case 'errand-prepared':
      leave(draft, body, { state: 'preparing' }, at)
      break
    case 'errand-readied':
      leave(draft, body, { state: 'ready', stage: 'delivery' }, at)
      break
    case 'errand-held':
      leave(draft, body, { state: 'held' }, at)
      break
    case 'errand-missed':
      leave(draft, body, { state: 'absent', absences: find(draft, body).errand.absences + 1 }, at)
      break
    case 'errand-returned':
      leave(draft, body, { state: lineState(find(draft, body).errand.stage) }, at)
      break
    case 'errand-transferred':
      leave(draft, body, { state: 'waiting', stage: 'reception', service: body.to }, at)
      break
    case 'errand-cancelled':
      settle(draft, body, 'cancelled', at)
      break
    case 'errand-lapsed':
      settle(draft, body, 'lapsed', at)
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
  switch (body.type) {
    case 'ticket-issued':
      issue(draft, body, at)
      break
    case 'counter-opened':
      turnCounter(draft, body.counter, 'open', at)
      break
    case 'counter-paused':
      turnCounter(draft, body.counter, 'paused', at)
      break
    case 'counter-closed':
      turnCounter(draft, body.counter, 'closed', at)
      break
    case 'errand-undone':
      takeBack(draft, body.number)
      break
    default:
      remember(draft, body, { at, by }, () => moveErrand(draft, body, at))
  }
  return draft
}
