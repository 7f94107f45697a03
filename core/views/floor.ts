import type { Instant } from '#contract/primitives.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Office } from '../office.ts'
import { lineLengths } from '../queue.ts'
import { countToday } from '../statistics.ts'
import { counterGlance, everyoneWaiting, head, lineGlance, longestSince } from './parts.ts'

/** What the supervisor sees: who waits and how long, which counters serve whom, and whether the displays announce. */
export function floorView(office: Office, { now, displays }: { now: Instant; displays: readonly DisplayHealth[] }): FloorView {
  const waiting = everyoneWaiting(office)
  const lengths = lineLengths(office)
  return {
    ...head(office, now),
    waiting: waiting.length,
    longestSince: longestSince(waiting),
    lines: office.settings.services.map(({ id }) => lineGlance(office, id, { rank: null, now, lengths })),
    counters: [...office.counters.values()].map((counter) => counterGlance(office, counter)),
    displays: [...displays],
    today: countToday(office),
    target: office.settings.target,
  }
}
