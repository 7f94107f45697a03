import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant, TicketNumber } from '#contract/primitives.ts'
import { type Draft, findLive, must } from './draft.ts'
import type { MoveBody } from './errand-facts.ts'
import { findTicket, type LastMove, type LastTurn, type Office } from './office.ts'
import type { Ticket } from './ticket.ts'

type Occasion = Readonly<{ at: Instant; by: string | null }>
type TurnBody = Extract<EventBody, { type: 'counter-opened' | 'counter-paused' | 'counter-closed' }>

/** Errands of one visit that are cancelled together are one move, and are taken back together. */
const continues = (last: LastMove | undefined, { type }: MoveBody, at: Instant, ticket: Ticket): last is LastMove =>
  last?.did === 'errand-cancelled' && type === 'errand-cancelled' && last.at === at && last.ticket.after === ticket

/** Carries out a move and keeps what it replaced, so that it can be taken back. Tickets and counters are values: to keep is to hold on. */
export function remember(draft: Draft, body: MoveBody, { at, by }: Occasion, move: () => void): void {
  const before = findLive(draft, body.number)
  const countersBefore = [...draft.counters.values()]
  const callsBefore = draft.calls
  const earlier = body.type === 'errand-called' ? arrivedBefore(draft, before) : []
  move()
  const last = draft.lastMoves.get(body.number)
  const started = continues(last, body, at, before) ? last : null
  const made = draft.calls === callsBefore ? null : (draft.calls[0]?.call ?? null)
  draft.lastMoves.set(body.number, {
    did: body.type,
    by,
    errand: 'errand' in body ? body.errand : null,
    at,
    ticket: { before: started?.ticket.before ?? before, after: must(findTicket(draft, body.number), `ticket ${body.number}`) },
    counters: [...(started?.counters ?? []), ...changedCounters(draft, countersBefore)],
    call: made,
    overtaken: earlier.flatMap((ticket) => overtakenSince(draft, ticket)),
  })
}

/** Only a call overtakes anyone; the hall is in order of arrival, so that mostly there is nobody to look at. */
function arrivedBefore(draft: Draft, { order }: Ticket): readonly Ticket[] {
  const earlier: Ticket[] = []
  for (const ticket of draft.live.values()) {
    if (ticket.order >= order) break
    earlier.push(ticket)
  }
  return earlier
}

function overtakenSince(draft: Draft, before: Ticket): LastMove['overtaken'] {
  const after = draft.live.get(before.number)
  if (!after || after === before) return []
  return after.errands
    .filter((errand) => errand.overtaken > (before.errands[errand.index - 1]?.overtaken ?? 0))
    .map(({ index }) => ({ number: before.number, errand: index }))
}

const changedCounters = (draft: Draft, before: readonly LastMove['counters'][number]['before'][]): LastMove['counters'] =>
  before.flatMap((counter) => {
    const after = must(draft.counters.get(counter.settings.id), `counter ${counter.settings.id}`)
    return after === counter ? [] : [{ before: counter, after }]
  })

/**
 * The move that can be taken back: the ticket's last, while the ticket and its counters are as it left them. People take back
 * their own only, so that nobody undoes a colleague's by accident; `by` null is whoever may undo anybody's.
 */
export function undoable(office: Office, number: TicketNumber, by: string | null): LastMove | null {
  const move = office.lastMoves.get(number)
  if (!move || (by !== null && move.by !== by) || findTicket(office, number) !== move.ticket.after) return null
  return move.counters.every(({ after }) => office.counters.get(after.settings.id) === after) ? move : null
}

/** Puts everything back as it was before the ticket's last move; only the call's number is not given again. */
export function takeBack(draft: Draft, number: TicketNumber): void {
  const move = must(undoable(draft, number, null), `move of ${number} to take back`)
  const { before } = move.ticket
  draft.lastMoves.delete(number)
  for (const { before: counter } of move.counters) draft.counters.set(counter.settings.id, counter)
  if (move.call !== null) draft.calls = draft.calls.filter(({ call }) => call !== move.call)
  for (const overtaken of move.overtaken) letPass(draft, overtaken)
  draft.settled.delete(number)
  if (draft.live.has(number)) draft.live.set(number, before)
  else draft.live = new Map([...draft.live, [number, before] as const].sort(([, a], [, b]) => a.order - b.order))
}

/** Whoever had been overtaken by the call has not been, after all. */
function letPass(draft: Draft, { number, errand: index }: LastMove['overtaken'][number]): void {
  const ticket = draft.live.get(number)
  if (!ticket) return
  const errands = ticket.errands.map((errand) =>
    errand.index === index ? { ...errand, overtaken: Math.max(0, errand.overtaken - 1) } : errand,
  )
  draft.live.set(number, { ...ticket, errands })
}

/** Carries out a counter's turn and keeps what it replaced. */
export function rememberTurn(draft: Draft, { type, counter }: TurnBody, turn: () => void): void {
  const before = must(draft.counters.get(counter), `counter ${counter}`)
  turn()
  const after = must(draft.counters.get(counter), `counter ${counter}`)
  draft.lastTurns.set(counter, { did: type, counter: { before, after } })
}

/** The turn of a counter that can be taken back: its last, while nothing has happened there since. */
export function undoableTurn(office: Office, counter: CounterId): LastTurn | null {
  const turn = office.lastTurns.get(counter)
  return turn && office.counters.get(counter) === turn.counter.after ? turn : null
}

export function takeBackTurn(draft: Draft, counter: CounterId): void {
  const turn = must(undoableTurn(draft, counter), `turn of counter ${counter} to take back`)
  draft.counters.set(counter, turn.counter.before)
  draft.lastTurns.delete(counter)
}
