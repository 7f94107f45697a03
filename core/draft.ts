import type { CounterId, Instant, TicketNumber } from '#contract/primitives.ts'
import type { Counter, Office } from './office.ts'
import { atCounter, type Errand, isOver, type Ticket } from './ticket.ts'

/** The office as `evolve` may write it: the only place where its maps change. */
export type Draft = {
  -readonly [K in keyof Office]: Office[K] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : Office[K]
}

/** What a fact about an office refers to must be there: `decide` saw to it, so its absence is a bug or a broken journal. */
export function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`the journal speaks of an unknown ${what}`)
  return found
}

export const pausedWait = (errand: Errand, at: Instant): Errand =>
  errand.waitingSince === null
    ? errand
    : { ...errand, waitedMs: errand.waitedMs + (at - errand.waitingSince), waitingSince: null }

const resumedWait = (errand: Errand, at: Instant): Errand =>
  errand.state === 'waiting' && errand.firstCalledAt === null && errand.waitingSince === null
    ? { ...errand, waitingSince: at }
    : errand

/**
 * Puts a changed errand on its ticket. While the visitor is at a counter the other errands' waits stand still; when they leave
 * it the waits go on (W2). A ticket whose errands are all settled leaves the hall.
 */
export function replaceErrand(draft: Draft, ticket: Ticket, changed: Errand, now: Instant): void {
  const replaced = ticket.errands.map((errand) => (errand.index === changed.index ? changed : errand))
  const at = replaced.find(atCounter)?.counter ?? null
  const errands = replaced.map((errand) => (at === null ? resumedWait(errand, now) : pausedWait(errand, now)))
  const moved: Ticket = { ...ticket, errands, at }
  if (!isOver(moved)) {
    draft.live.set(moved.number, moved)
    return
  }
  draft.live.delete(moved.number)
  draft.settled.set(moved.number, moved)
}

export function setCounter(draft: Draft, id: CounterId, change: Partial<Counter>): void {
  draft.counters.set(id, { ...must(draft.counters.get(id), `counter ${id}`), ...change })
}

export function find(
  draft: Draft,
  { number, errand: index }: { number: TicketNumber; errand: number },
): { ticket: Ticket; errand: Errand } {
  const ticket = must(draft.live.get(number), `live ticket ${number}`)
  return { ticket, errand: must(ticket.errands[index - 1], `errand ${number}/${index}`) }
}
