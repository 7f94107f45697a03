import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { After, Miss, ScriptedVisit } from '../day-play/script.ts'

type TicketBody = Extract<EventBody, { number: TicketNumber }>
type ErrandBody = Extract<TicketBody, { errand: number }>

/** A stay at a counter as it was: who had it and when it was over. */
export type RecordedStay = {
  readonly counter: CounterId
  readonly walkMs: number | null
  readonly atDeskMs: number
  after: After
  readonly leftAt: Instant
}

/** A visitor called to a counter who has not left it yet. */
type AtCounter = { readonly counter: CounterId; readonly calledAt: Instant; readonly call: number } & {
  startedAt: Instant | null
  recalledAt: Instant | null
}

export type ErrandTrail = {
  /** What it was begun as; a visitor is sent on from there. */
  service: ServiceId
  readonly stays: RecordedStay[]
  at: AtCounter | null
  missed: Readonly<{ call: number; at: Instant; returnsAt: Instant | null }> | null
  /** Given up before it came to a counter, while others of the visit went on. */
  dropped: boolean
}

/** What a journal tells of one ticket, and of an errand that was added later as of a visit of its own. */
export type Trail = {
  readonly visit: Omit<ScriptedVisit, 'tickets' | 'misses' | 'leavesAfterMs' | 'priority'>
  priority: ScriptedVisit['priority']
  readonly errands: Map<number, ErrandTrail>
  readonly misses: (Miss | null)[]
  leftAt: Instant | null
}

export type Trails = Readonly<{
  all: Trail[]
  byNumber: Map<TicketNumber, Trail>
  /** Errands that were added later, by number and place. */
  added: Map<string, Trail>
  /** Errands whose visitor was sent elsewhere first, by number and place of the errand that was added for it. */
  sentFirst: Map<string, Readonly<{ trail: Trail; errand: ErrandTrail }>>
  /** What a replay cannot repeat: calls by choice, visitors sent elsewhere first. */
  notRepeated: { count: number }
  /** The last call of the day so far: it may have brought somebody back by the office's rule. */
  lastCall: { at: Instant | null }
}>

const newErrand = (service: ServiceId): ErrandTrail => ({
  service,
  stays: [],
  at: null,
  missed: null,
  dropped: false,
})

const newTrail = (visit: Trail['visit'], priority: Trail['priority'], services: readonly ServiceId[]): Trail => ({
  visit,
  priority,
  errands: new Map(services.map((service, place) => [place + 1, newErrand(service)])),
  misses: [],
  leftAt: null,
})

/** What became of every visitor of a day, from its standing facts. */
export function trailsOf(events: readonly OfficeEvent[]): Trails {
  const trails: Trails = {
    all: [],
    byNumber: new Map(),
    added: new Map(),
    sentFirst: new Map(),
    notRepeated: { count: 0 },
    lastCall: { at: null },
  }
  for (const { at, body } of events) {
    if (body.type === 'day-opened') carried(trails, body)
    else if ('number' in body && body.type !== 'errand-undone') follow(trails, body, at)
  }
  return trails
}

function carried({ all, byNumber }: Trails, { carried: tickets, opening, span }: Extract<EventBody, { type: 'day-opened' }>) {
  for (const { number, language, reason, needs, errands } of tickets) {
    const visit = { arrivesAt: opening?.from ?? span.from, language, needs, entry: { carried: number } }
    const trail = newTrail(
      visit,
      reason,
      errands.map(({ service }) => service),
    )
    all.push(trail)
    byNumber.set(number, trail)
  }
}

function follow(trails: Trails, body: Exclude<TicketBody, { type: 'errand-undone' }>, at: Instant): void {
  if (body.type === 'ticket-issued') {
    const { language, needs, appointment, services, reason } = body
    const entry = appointment === null ? null : { booked: appointment.id }
    const trail = newTrail({ arrivesAt: at, language, needs, entry }, entry ? null : reason, services)
    trails.all.push(trail)
    trails.byNumber.set(body.number, trail)
    return
  }
  const trail = trails.byNumber.get(body.number)
  if (!trail) return
  if (body.type === 'ticket-prioritised') trail.priority = body.reason
  else if (body.type === 'errand-added') add(trails, trail, { ...body, at })
  else if ('errand' in body) followErrand(trails, body, at)
}

/** A later errand waits from when it was added, as a visit of its own would. */
function add(
  trails: Trails,
  trail: Trail,
  { number, errand, service, at }: { number: TicketNumber; errand: number; service: ServiceId; at: Instant },
) {
  const own = newTrail({ ...trail.visit, arrivesAt: at, entry: null }, trail.priority, [])
  own.errands.set(errand, newErrand(service))
  trails.all.push(own)
  trails.added.set(`${number} ${errand}`, own)
}

function followErrand(trails: Trails, body: Exclude<ErrandBody, { type: 'errand-undone' | 'errand-added' }>, at: Instant): void {
  const trail = trails.added.get(`${body.number} ${body.errand}`) ?? trails.byNumber.get(body.number)
  const errand = trail?.errands.get(body.errand)
  if (!trail || !errand) return
  switch (body.type) {
    case 'errand-called':
      trails.lastCall.at = at
      if (body.why === 'chosen') trails.notRepeated.count += 1
      errand.at = { counter: body.counter, calledAt: at, call: trail.misses.length, startedAt: null, recalledAt: null }
      trail.misses.push(null)
      break
    case 'errand-recalled':
      if (errand.at) errand.at.recalledAt ??= at
      break
    case 'errand-started':
      if (errand.at) errand.at.startedAt = at
      break
    case 'errand-finished':
      leave(errand, { is: 'finished' }, at)
      comeBackFrom(trails, body, at)
      break
    case 'errand-prepared':
      leave(errand, { is: 'prepared', readyAfterMs: null }, at)
      break
    case 'errand-held':
      leave(errand, { is: 'held', backAfterMs: null }, at)
      break
    case 'errand-readied':
    case 'errand-returned':
      comeBack(trail, errand, { at, lastCallAt: trails.lastCall.at })
      break
    case 'errand-missed':
      miss(trail, errand, { at, returns: body.returns })
      break
    case 'errand-transferred':
      if (errand.at === null && errand.stays.length === 0) errand.service = body.to
      leave(errand, { is: 'sent-on', to: body.to }, at)
      break
    case 'errand-redirected':
      trails.notRepeated.count += 1
      leave(errand, { is: 'held', backAfterMs: null }, at)
      add(trails, trail, { number: body.number, errand: body.added, service: body.to, at })
      trails.sentFirst.set(`${body.number} ${body.added}`, { trail, errand })
      break
    case 'errand-cancelled':
      cancel(trail, errand, { at, reason: body.reason ?? 'other' })
      comeBackFrom(trails, body, at)
      break
    case 'errand-lapsed':
    case 'errand-carried-over':
      errand.at = null
      break
    default:
      body satisfies never
  }
}

function leave(errand: ErrandTrail, after: After, at: Instant): void {
  if (!errand.at) return
  const { counter, calledAt, startedAt } = errand.at
  const walkMs = startedAt === null ? null : startedAt - calledAt
  errand.stays.push({ counter, walkMs, atDeskMs: at - (startedAt ?? calledAt), after, leftAt: at })
  errand.at = null
}

/** Whoever is done elsewhere is back in the line of the counter that sent them. */
function comeBackFrom(
  { sentFirst, lastCall }: Trails,
  { number, errand }: Pick<ErrandBody, 'number' | 'errand'>,
  at: Instant,
): void {
  const sent = sentFirst.get(`${number} ${errand}`)
  if (sent) comeBack(sent.trail, sent.errand, { at, lastCallAt: lastCall.at })
}

type Back = Readonly<{ at: Instant; lastCallAt: Instant | null }>

function comeBack(trail: Trail, errand: ErrandTrail, back: Back): void {
  const { at } = back
  if (errand.missed) {
    comeBackToCall(trail, errand.missed, back)
    errand.missed = null
    return
  }
  const last = errand.stays.at(-1)
  if (last?.after.is === 'prepared') last.after = { is: 'prepared', readyAfterMs: at - last.leftAt }
  else if (last?.after.is === 'held') last.after = { is: 'held', backAfterMs: at - last.leftAt }
}

/** Who is back at the very moment that the office's rule says, or with a call, is so by the rule. */
function comeBackToCall(trail: Trail, { call, at: missedAt, returnsAt }: NonNullable<ErrandTrail['missed']>, back: Back): void {
  const missed = trail.misses[call]
  const isByRule =
    missed?.backAfterMs === 'by-rule' && (back.at === back.lastCallAt || (returnsAt !== null && back.at >= returnsAt))
  if (missed && !isByRule) trail.misses[call] = { ...missed, backAfterMs: back.at - missedAt }
}

type Missed = Readonly<{ at: Instant; returns: Extract<EventBody, { type: 'errand-missed' }>['returns'] }>

function miss(trail: Trail, errand: ErrandTrail, { at, returns }: Missed): void {
  if (!errand.at) return
  const { call, calledAt, recalledAt } = errand.at
  trail.misses[call] = {
    recalledAfterMs: recalledAt === null ? null : recalledAt - calledAt,
    missedAfterMs: at - calledAt,
    backAfterMs: returns === null ? null : 'by-rule',
  }
  errand.missed = { call, at, returnsAt: returns?.at ?? null }
  errand.at = null
}

/** At the counter it ends there; before any call the visitor has left; later what was left to be done is not done. */
function cancel(
  trail: Trail,
  errand: ErrandTrail,
  { at, reason }: { at: Instant; reason: Extract<After, { is: 'cancelled' }>['reason'] },
) {
  if (errand.at) leave(errand, { is: 'cancelled', reason }, at)
  else if (trail.misses.length === 0) trail.leftAt = at
  else if (errand.stays.length === 0 && errand.missed === null) errand.dropped = true
}
