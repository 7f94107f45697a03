import type { ServiceId, TicketNumber } from '#contract/primitives.ts'
import { activeErrand, type Errand } from '../ticket.ts'
import { command, type Desk, later, type Play, type Visitor } from './play.ts'
import type { Miss, Stay } from './script.ts'
import { goOn, missOf, nextStay } from './visitor.ts'

/** A visitor called to a counter, for one errand. */
type AtDesk = Readonly<{
  play: Play
  desk: Desk
  visitor: Visitor
  number: TicketNumber
  service: ServiceId
  /** What the clerk does once the desk is empty and cleared. */
  freed: () => void
}>

/** Everything between a call and the empty desk. */
export function attend(play: Play, desk: Desk, freed: () => void): void {
  const number = play.office.counters.get(desk.script.counter)?.current ?? null
  const ticket = number === null ? undefined : play.office.live.get(number)
  const errand = ticket && activeErrand(ticket)
  const visitor = number === null ? undefined : play.visitors.get(number)
  if (number === null || !errand || !visitor) throw new Error(`nobody was called to counter ${desk.script.counter}`)
  desk.busy = true
  visitor.calls += 1
  visitor.lost = false
  const at: AtDesk = { play, desk, visitor, number, service: errand.service, freed }
  const miss = missOf(visitor)
  if (miss) waitInVain(at, miss)
  else receive(at, errand)
}

function waitInVain({ play, desk, visitor, number, service, freed }: AtDesk, miss: Miss): void {
  const { counter } = desk.script
  if (miss.recalledAfterMs !== null) later(play, miss.recalledAfterMs, () => command(play, { type: 'recall', counter }))
  later(play, miss.missedAfterMs, () => {
    command(play, { type: 'absent', number, service })
    const { backAfterMs } = miss
    // Whom only the office's rule brings back nobody waits for.
    backLater(play, visitor, backAfterMs === 'by-rule' ? null : backAfterMs, () =>
      command(play, { type: 'return', number, service }),
    )
    freed()
  })
}

function receive(at: AtDesk, errand: Errand): void {
  const { play, desk, visitor } = at
  const stay = nextStay(visitor, errand.index)
  const { walkMs } = stay
  if (walkMs !== null) later(play, walkMs, () => command(play, { type: 'start', counter: desk.script.counter }))
  later(play, Math.round(walkMs ?? 0) + stay.atDeskMs, () => end(at, stay))
}

function end(at: AtDesk, stay: Stay): void {
  settle(at, stay)
  goOn(at.play, at.visitor, at.number)
  if (stay.clearMs > 0) later(at.play, stay.clearMs, at.freed)
  else at.freed()
}

function settle({ play, desk, visitor, number, service }: AtDesk, { after }: Stay): void {
  switch (after.is) {
    case 'finished':
      command(play, { type: 'finish', counter: desk.script.counter })
      break
    case 'prepared':
      command(play, { type: 'prepare', number, service })
      backLater(play, visitor, after.readyAfterMs, () => command(play, { type: 'ready', number, service }))
      break
    case 'held':
      command(play, { type: 'hold', number, service })
      backLater(play, visitor, after.backAfterMs, () => command(play, { type: 'return', number, service }))
      break
    case 'sent-on':
      command(play, { type: 'transfer', number, service, to: after.to })
      break
    case 'cancelled':
      command(play, { type: 'cancel', number, service, by: 'staff', reason: after.reason })
      break
    default:
      after satisfies never
  }
}

function backLater(play: Play, visitor: Visitor, afterMs: number | null, back: () => void): void {
  if (afterMs === null) visitor.lost = true
  else later(play, afterMs, back)
}
