import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { DisplayHealth, LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { plannedBreaks } from '../forecast/planned.ts'
import type { Counter, Office } from '../office.ts'
import { callOrder, placesAt } from '../queue.ts'
import { activeErrand, type Ticket } from '../ticket.ts'
import { sightOf } from '../ticketing.ts'
import { instant } from '../time.ts'
import { nextUp, withErrand } from './at-hand.ts'
import { counterGlance, deskList, head, lineGlance, type StaffNames, ticketCard } from './parts.ts'

const rankOf = (counter: Counter, service: string): number | null => {
  const rank = counter.settings.ranks.findIndex((services) => (services as readonly string[]).includes(service))
  return rank < 0 ? null : rank + 1
}

function current(office: Office, counter: Counter): DeskView['current'] {
  const ticket = counter.current === null ? undefined : office.live.get(counter.current)
  const errand = ticket && activeErrand(ticket)
  if (!errand || errand.calledAt === null) return null
  return {
    ticket: ticketCard(office, ticket),
    errand: errand.index,
    state: errand.state === 'serving' ? 'serving' : 'called',
    stage: errand.stage,
    calledAt: errand.calledAt,
    startedAt: errand.startedAt,
    calls: errand.callsNow,
  }
}

const helpOf = ({ settings: { helps } }: Counter, service: ServiceId): LineGlance['help'] => {
  const rule = helps.find(({ services }) => services.includes(service))
  return rule ? { fromMinutes: rule.fromMinutes, beforeOwnFromMinutes: rule.beforeOwnFromMinutes } : null
}

/** Those whom this counter hands their papers, in order of arrival (T10). */
function readyFor(office: Office, counter: Counter): readonly Ticket[] {
  const placeOf = placesAt(office, counter)
  return withErrand(office, 'ready').filter(
    ({ at, errands }) => at === null && errands.some((errand) => errand.state === 'ready' && placeOf(errand) !== null),
  )
}

function autoCallAt({ idleSince, settings: { autoCallSeconds } }: Counter): Instant | null {
  return idleSince === null || autoCallSeconds === null ? null : instant(idleSince + autoCallSeconds * 1000)
}

/** What one counter works with. Lists are cut, with their totals, so that 300 waiting stay readable (C7). */
export function deskView(
  office: Office,
  id: CounterId,
  { now, displays, nameOf }: StaffNames & { now: Instant; displays: readonly DisplayHealth[] },
): DeskView | null {
  const counter = office.counters.get(id)
  if (!counter) return null
  const sight = sightOf(office, now)
  return {
    ...head(office, now),
    counter: counterGlance(office, counter, { nameOf }),
    current: current(office, counter),
    next: nextUp(office, counter, now),
    lines: office.settings.services.map((service) =>
      lineGlance(office, service.id, { rank: rankOf(counter, service.id), help: helpOf(counter, service.id), ...sight }),
    ),
    waiting: deskList(office, callOrder(office, counter, now)),
    held: deskList(office, withErrand(office, 'held')),
    absent: deskList(office, withErrand(office, 'absent')),
    preparing: deskList(office, withErrand(office, 'preparing')),
    ready: deskList(office, readyFor(office, counter)),
    counters: [...office.counters.values()].map((each) => counterGlance(office, each, { nameOf })),
    displays: [...displays],
    helpAsked: [...office.helpAsked].map(([device, asked]) => ({ device, ...asked })),
    longWaitMinutes: office.settings.longWaitMinutes,
    overtakingLimit: office.settings.priority.overtakingLimit,
    breaks: plannedBreaks(office, counter),
    autoCallAt: autoCallAt(counter),
  }
}
