import type { CounterId, Designation, ServiceId } from '#contract/primitives.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { FloorCounter, FloorLine, FloorView } from '#contract/views/staff.ts'
import { isOpenErrand } from './errand-acts.ts'

/** Where an errand can go: another service, a counter that is there, or a clerk who is. */
export type Destination = Readonly<
  { to: 'service'; line: FloorLine } | { to: 'counter'; counter: FloorCounter } | { to: 'clerk'; counter: FloorCounter }
>

/** Not to a service that the visitor waits for already, nor to one that is given up, nor to a counter that is closed. */
export function destinationsFor(view: Pick<FloorView, 'lines' | 'counters'>, card: TicketCard): readonly Destination[] {
  const taken: readonly string[] = card.errands.filter(isOpenErrand).map(({ service }) => service)
  const there = view.counters.filter(({ state }) => state !== 'closed')
  return [
    ...view.lines
      .filter(({ id, state }) => state !== 'withdrawn' && !taken.includes(id))
      .map((line) => ({ to: 'service', line }) as const),
    ...there.map((counter) => ({ to: 'counter', counter }) as const),
    ...there.filter(({ clerk }) => clerk !== null).map((counter) => ({ to: 'clerk', counter }) as const),
  ]
}

/** What a choice is called in its list. */
export const destinationKey = (destination: Destination): string =>
  destination.to === 'service' ? `service ${destination.line.id}` : `${destination.to} ${destination.counter.id}`

/** What is asked of the office: a service, or who is to call. */
export function transferTo(destination: Destination): Readonly<{ to: ServiceId } | { for: Designation }> {
  switch (destination.to) {
    case 'service':
      return { to: destination.line.id }
    case 'counter':
      return { for: { to: 'counter', counter: destination.counter.id as CounterId } }
    case 'clerk': {
      const { clerk, id } = destination.counter
      return { for: clerk ? { to: 'clerk', clerk: clerk.id } : { to: 'counter', counter: id } }
    }
    default:
      return destination satisfies never
  }
}
