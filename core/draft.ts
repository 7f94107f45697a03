import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Told } from '#contract/told.ts'
import type { Counter, Office } from './office.ts'
import { atCounter, type Errand, isBlocked, isOver, type Ticket, visitAsOf, visitStage } from './ticket.ts'

/** The office as `evolve` may write it: the only place where its maps change. */
export type Draft = {
  -readonly [K in keyof Office]: Office[K] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Office[K] extends ReadonlySet<infer Member>
      ? Set<Member>
      : Office[K]
}

/** What a fact about an office refers to must be there: `decide` saw to it, so its absence is a bug or a broken journal. */
export function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`the journal speaks of an unknown ${what}`)
  return found
}

export const newErrand = (
  service: ServiceId,
  index: number,
  { at, after, told }: { at: Instant; after: readonly number[]; told: Told | null },
): Errand => ({
  index,
  service,
  state: 'waiting',
  stage: 'reception',
  since: at,
  counter: null,
  after,
  designation: null,
  hold: null,
  returns: null,
  waitedMs: 0,
  waitingSince: null,
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
  endReason: null,
  told: told && { ...told, service },
})

export const pausedWait = (errand: Errand, at: Instant): Errand =>
  errand.waitingSince === null
    ? errand
    : { ...errand, waitedMs: errand.waitedMs + Math.max(0, at - errand.waitingSince), waitingSince: null }

const resumedWait = (errand: Errand, at: Instant): Errand =>
  errand.state === 'waiting' && errand.firstCalledAt === null && errand.waitingSince === null
    ? { ...errand, waitingSince: at }
    : errand

/**
 * The ticket with these errands as of now. While the visitor is at a counter, or another errand comes first, the waits stand still;
 * else they go on (W2). The time in the building is kept by stage.
 */
export function withErrands(ticket: Ticket, errands: readonly Errand[], now: Instant): Ticket {
  const at = errands.find(atCounter)?.counter ?? null
  const free = (errand: Errand): boolean => at === null && !isBlocked({ errands }, errand)
  const timed = errands.map((errand) => (free(errand) ? resumedWait(errand, now) : pausedWait(errand, now)))
  return { ...ticket, errands: timed, at, visit: visitAsOf(ticket.visit, visitStage({ errands: timed }), now) }
}

/** Puts a ticket where it belongs: one whose errands are all settled leaves the hall. */
export function putTicket(draft: Draft, ticket: Ticket): void {
  if (!isOver(ticket)) {
    draft.live.set(ticket.number, ticket)
    return
  }
  draft.live.delete(ticket.number)
  draft.settled.set(ticket.number, ticket)
}

export function replaceErrand(draft: Draft, ticket: Ticket, changed: Errand, now: Instant): void {
  const errands = ticket.errands.map((errand) => (errand.index === changed.index ? changed : errand))
  putTicket(draft, withErrands(ticket, errands, now))
}

export function setCounter(draft: Draft, id: CounterId, change: Partial<Counter>): void {
  draft.counters.set(id, { ...must(draft.counters.get(id), `counter ${id}`), ...change })
}

/** A counter gets, or loses, its visitor; from then on it is idle. */
export const seat = (draft: Draft, id: CounterId, current: TicketNumber | null, at: Instant): void =>
  setCounter(draft, id, { current, idleSince: current === null ? at : null })

export const findLive = (draft: Draft, number: TicketNumber): Ticket => must(draft.live.get(number), `live ticket ${number}`)

export function find(
  draft: Draft,
  { number, errand: index }: { number: TicketNumber; errand: number },
): { ticket: Ticket; errand: Errand } {
  const ticket = findLive(draft, number)
  return { ticket, errand: must(ticket.errands[index - 1], `errand ${number}/${index}`) }
}
