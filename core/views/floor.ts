import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { FloorCounter, FloorLine, FloorView } from '#contract/views/staff.ts'
import { adviceNow } from '../advice.ts'
import { alarmsOf, type GoneDevice } from '../alarms.ts'
import { plannedBreaks } from '../forecast/planned.ts'
import type { Counter, Office } from '../office.ts'
import { lineFor } from '../queue.ts'
import { countToday } from '../statistics.ts'
import { activeErrand } from '../ticket.ts'
import { type Sight, sightOf } from '../ticketing.ts'
import { nextUp, withErrand } from './at-hand.ts'
import { counterGlance, deskList, everyoneWaiting, head, lineGlance, longestSince, type StaffNames } from './parts.ts'

type FloorSight = StaffNames & Readonly<{ now: Instant; displays: readonly DisplayHealth[]; kiosksGone: readonly GoneDevice[] }>

const floorLine = (office: Office, service: ServiceId, sight: Sight): FloorLine => ({
  ...lineGlance(office, service, { rank: null, help: null, ...sight }),
  first: lineFor(office, [service])[0]?.ticket.number ?? null,
  stoppedFrom: office.stops.get(service) ?? null,
})

function floorCounter(office: Office, counter: Counter, { now, nameOf }: StaffNames & { now: Instant }): FloorCounter {
  const ticket = counter.current === null ? undefined : office.live.get(counter.current)
  const isFree = counter.state === 'open' && counter.current === null
  return {
    ...counterGlance(office, counter, { nameOf }),
    startedAt: (ticket && activeErrand(ticket)?.startedAt) ?? null,
    next: isFree ? nextUp(office, counter, now) : null,
    breaks: plannedBreaks(office, counter),
  }
}

/** What the supervisor sees: who waits and how long, which counters serve whom, and what is amiss. */
export function floorView(office: Office, { now, displays, kiosksGone, nameOf }: FloorSight): FloorView {
  const waiting = everyoneWaiting(office)
  const sight = sightOf(office, now)
  return {
    ...head(office, now),
    waiting: waiting.length,
    longestSince: longestSince(waiting),
    lines: office.settings.services.map(({ id }) => floorLine(office, id, sight)),
    visitors: deskList(
      office,
      waiting.map(({ ticket }) => ticket),
    ),
    held: deskList(office, withErrand(office, 'held')),
    absent: deskList(office, withErrand(office, 'absent')),
    preparing: deskList(office, withErrand(office, 'preparing')),
    counters: [...office.counters.values()].map((counter) => floorCounter(office, counter, { now, nameOf })),
    displays: [...displays],
    alarms: [...alarmsOf(office, { now, displays, kiosksGone })],
    overtakingLimit: office.settings.priority.overtakingLimit,
    today: countToday(office),
    target: office.settings.target,
    advice: adviceNow(office, now),
  }
}
