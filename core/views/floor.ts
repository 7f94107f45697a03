import type { Instant } from '#contract/primitives.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { alarmsOf, type GoneDevice } from '../alarms.ts'
import type { Office } from '../office.ts'
import { lineLengths } from '../queue.ts'
import { countToday } from '../statistics.ts'
import { counterGlance, deskList, everyoneWaiting, head, lineGlance, longestSince, type StaffNames } from './parts.ts'

type FloorSight = StaffNames & Readonly<{ now: Instant; displays: readonly DisplayHealth[]; kiosksGone: readonly GoneDevice[] }>

/** What the supervisor sees: who waits and how long, which counters serve whom, and what is amiss. */
export function floorView(office: Office, { now, displays, kiosksGone, nameOf }: FloorSight): FloorView {
  const waiting = everyoneWaiting(office)
  const lengths = lineLengths(office)
  return {
    ...head(office, now),
    waiting: waiting.length,
    longestSince: longestSince(waiting),
    lines: office.settings.services.map(({ id }) => lineGlance(office, id, { rank: null, help: null, now, lengths })),
    visitors: deskList(
      office,
      waiting.map(({ ticket }) => ticket),
    ),
    counters: [...office.counters.values()].map((counter) => counterGlance(office, counter, { nameOf })),
    displays: [...displays],
    alarms: [...alarmsOf(office, { now, displays, kiosksGone })],
    overtakingLimit: office.settings.priority.overtakingLimit,
    today: countToday(office),
    target: office.settings.target,
  }
}
