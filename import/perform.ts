import type { Command } from '#contract/commands.ts'
import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { CounterId, Instant, TicketNumber } from '#contract/primitives.ts'
import { decide } from '#core/decide.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { type Act, isBrief, type Visit } from './visits.ts'

/** A day in play: the office as it stands, and the facts so far. */
export type Play = {
  office: Office
  readonly events: OfficeEvent[]
  readonly numbers: Map<Visit, TicketNumber>
  readonly seats: ReadonlyMap<Visit, CounterId>
  /** Calls that each counter has still to make. */
  readonly callsLeft: Map<CounterId, number>
}

/** A fact of the day. */
export function record(play: Play, at: Instant, body: EventBody): void {
  const event = { at, by: null, body }
  play.office = evolve(play.office, event)
  play.events.push(event)
}

function command(play: Play, wanted: Command, { at, visit }: Act): void {
  const decision = decide(play.office, wanted, at)
  if (!decision.ok) throw new Error(`line ${visit.line}: the office refuses to ${wanted.type}: ${decision.refusal.code}`)
  for (const body of decision.events) {
    if (body.type === 'ticket-issued') play.numbers.set(visit, body.number)
    record(play, at, body)
  }
}

/** What happened in a visit, as what people pressed. What the office's rules refuse has been sorted out before, so a refusal is a bug. */
export function perform(play: Play, act: Act): void {
  const { service } = act.visit
  switch (act.kind) {
    case 'arrive':
      command(
        play,
        { type: 'take-ticket', ticket: { services: [service], language: 'ja', priority: 'ordinary', needs: [] } },
        act,
      )
      break
    case 'leave':
      command(play, { type: 'cancel', number: numberOf(play, act), service: null, by: 'visitor' }, act)
      break
    case 'call':
      call(play, act)
      break
    case 'end':
      finish(play, act)
      break
    default:
      act.kind satisfies never
  }
}

function numberOf({ numbers }: Play, { visit }: Act): TicketNumber {
  const number = numbers.get(visit)
  if (number === undefined) throw new Error(`line ${visit.line}: has no number`)
  return number
}

function counterOf({ seats }: Play, { visit }: Act): CounterId {
  const counter = seats.get(visit)
  if (counter === undefined) throw new Error(`line ${visit.line}: is at no counter`)
  return counter
}

/** A counter is known to be there from its first call on. Where the log knows no end, nobody pressed start: the time is unknown (W3). */
function call(play: Play, act: Act): void {
  const counter = counterOf(play, act)
  command(play, { type: 'open', counter }, act)
  command(play, { type: 'call', counter, number: numberOf(play, act), service: null }, act)
  if (act.visit.end !== null) command(play, { type: 'start', counter }, act)
  if (isBrief(act.visit)) finish(play, act)
}

/** … and until it has finished with whom it called last. */
function finish(play: Play, act: Act): void {
  const counter = counterOf(play, act)
  command(play, { type: 'finish', counter }, act)
  const left = (play.callsLeft.get(counter) ?? 0) - 1
  play.callsLeft.set(counter, left)
  if (left === 0) command(play, { type: 'close', counter }, act)
}
