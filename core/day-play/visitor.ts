import type { Command } from '#contract/commands.ts'
import type { CounterId, ServiceId, TicketNumber } from '#contract/primitives.ts'
import { command, later, type Play, type Visitor } from './play.ts'
import type { ErrandScript, Miss, ScriptedVisit, Stay } from './script.ts'

const newVisitor = (visit: ScriptedVisit, place: number): Visitor => ({
  visit,
  place,
  ticket: 0,
  calls: 0,
  stays: (visit.tickets[0] ?? []).map(() => 0),
  lost: false,
})

/** Whoever has a number of an earlier day is there from the beginning. */
export function beThere(play: Play, visit: ScriptedVisit, place: number): void {
  if (visit.entry && 'carried' in visit.entry) play.visitors.set(visit.entry.carried, newVisitor(visit, place))
}

/** Comes in and takes a ticket. */
export function arrive(play: Play, visit: ScriptedVisit, place: number): void {
  if (visit.entry && 'carried' in visit.entry) return
  const visitor = newVisitor(visit, place)
  const number = takeTicket(play, visitor)
  if (number === null) play.turnedAway.push(place)
  else if (visit.leavesAfterMs !== null) later(play, visit.leavesAfterMs, () => leave(play, visitor, number))
}

function takeTicket(play: Play, visitor: Visitor): TicketNumber | null {
  const { entry, tickets } = visitor.visit
  const isBooked = entry !== null && 'booked' in entry && visitor.ticket === 0
  const [issued] = command(play, isBooked ? { type: 'check-in', appointment: entry.booked } : ticketWanted(visitor))
  if (issued?.type !== 'ticket-issued') return null
  visitor.stays = (tickets[visitor.ticket] ?? []).map(() => 0)
  play.visitors.set(issued.number, visitor)
  if (play.lines === 'one-per-counter') for (const service of issued.services) chooseLine(play, issued.number, service)
  return issued.number
}

/** Stands in line at the counter that has the fewest people, of those that are open for the service. */
function chooseLine(play: Play, number: TicketNumber, service: ServiceId): void {
  const lengths = new Map(play.desks.filter(({ services }) => services.has(service)).map(({ script }) => [script.counter, 0]))
  for (const { settings, state, current } of play.office.counters.values()) {
    if (state !== 'open') lengths.delete(settings.id)
    else if (current !== null) addTo(lengths, settings.id)
  }
  for (const { errands } of play.office.live.values())
    for (const { designation, state } of errands)
      if (designation?.to === 'counter' && state === 'waiting') addTo(lengths, designation.counter)
  const [shortest] = [...lengths].toSorted(([, a], [, b]) => a - b)
  if (shortest) command(play, { type: 'transfer', number, service, to: null, for: { to: 'counter', counter: shortest[0] } })
}

function addTo(lengths: Map<CounterId, number>, counter: CounterId): void {
  const length = lengths.get(counter)
  if (length !== undefined) lengths.set(counter, length + 1)
}

function ticketWanted({ visit: { language, priority, needs, tickets }, ticket }: Visitor): Command {
  return {
    type: 'take-ticket',
    ticket: {
      services: (tickets[ticket] ?? []).map(({ service }) => service),
      language,
      priority: priority === null ? 'ordinary' : 'priority',
      ...(priority === null ? {} : { reason: priority }),
      needs: [...needs],
    },
  }
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
  const last = misses.at(-1) ?? null
  return calls <= misses.length ? (misses[calls - 1] ?? null) : last?.backAfterMs === null ? last : null
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
