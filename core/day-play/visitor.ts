import type { TicketNumber } from '#contract/primitives.ts'
import { command, later, type Play, type Visitor } from './play.ts'
import type { ErrandScript, Miss, ScriptedVisit, Stay } from './script.ts'

/** Comes in and takes a ticket. */
export function arrive(play: Play, visit: ScriptedVisit, place: number): void {
  const visitor: Visitor = { visit, place, ticket: 0, calls: 0, stays: [], lost: false }
  const number = takeTicket(play, visitor)
  if (number === null) play.turnedAway.push(place)
  else if (visit.leavesAfterMs !== null) later(play, visit.leavesAfterMs, () => leave(play, visitor, number))
}

function takeTicket(play: Play, visitor: Visitor): TicketNumber | null {
  const { language, priority, needs, tickets } = visitor.visit
  const errands = tickets[visitor.ticket] ?? []
  const [issued] = command(play, {
    type: 'take-ticket',
    ticket: {
      services: errands.map(({ service }) => service),
      language,
      priority: priority === null ? 'ordinary' : 'priority',
      ...(priority === null ? {} : { reason: priority }),
      needs: [...needs],
    },
  })
  if (issued?.type !== 'ticket-issued') return null
  visitor.stays = errands.map(() => 0)
  play.visitors.set(issued.number, visitor)
  return issued.number
}

/** Whoever has been called by now stays. */
function leave(play: Play, visitor: Visitor, number: TicketNumber): void {
  if (visitor.calls > 0) return
  command(play, { type: 'cancel', number, service: null, by: 'visitor' })
  visitor.lost = true
}

/** With one ticket settled, the next is taken. */
export function goOn(play: Play, visitor: Visitor, number: TicketNumber): void {
  if (visitor.lost || play.office.live.has(number) || visitor.ticket + 1 >= visitor.visit.tickets.length) return
  visitor.ticket += 1
  takeTicket(play, visitor)
}

/** How a call of the visitor is in vain; `null`: they come. */
export function missOf({ visit: { misses }, calls }: Visitor): Miss | null {
  const last = misses.at(-1)
  return misses[calls - 1] ?? (last?.backAfterMs === null ? last : null)
}

/** The stay that the visitor's call to a counter is, and the errand's place on the ticket. */
export function nextStay(visitor: Visitor, errand: number): Stay {
  const script: ErrandScript | undefined = visitor.visit.tickets[visitor.ticket]?.[errand - 1]
  const had = visitor.stays[errand - 1] ?? 0
  visitor.stays[errand - 1] = had + 1
  const stay = script?.stays[had]
  if (!stay) throw new Error(`the script does not say how stay ${had + 1} of a visitor's errand ${errand} goes`)
  return stay
}
