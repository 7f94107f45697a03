import type { Instant } from '#contract/primitives.ts'
import type { FloorLine } from '#contract/views/staff.ts'
import type { ServiceState } from '#contract/words.ts'

/** Where the tickets of a service stand for whoever may stop them: given, given until a time, stopped since, or over for today. */
export type Ticketing = Readonly<
  { kind: 'given' } | { kind: 'stops'; at: Instant } | { kind: 'stopped'; since: Instant } | { kind: 'over' }
>

const TAKES_TICKETS: readonly ServiceState[] = ['open', 'no-counter', 'paused']
const OVER: readonly ServiceState[] = ['after-hours', 'closed-today', 'withdrawn']

export function ticketingOf({ state, stoppedFrom }: Pick<FloorLine, 'state' | 'stoppedFrom'>, now: Instant): Ticketing {
  if (OVER.includes(state)) return { kind: 'over' }
  if (stoppedFrom === null) return { kind: 'given' }
  return state === 'stopped' || stoppedFrom <= now ? { kind: 'stopped', since: stoppedFrom } : { kind: 'stops', at: stoppedFrom }
}

/** Whether somebody who comes now is given a ticket: a line without a counter is still a line. */
export const takesTickets = ({ state }: Pick<FloorLine, 'state'>): boolean => TAKES_TICKETS.includes(state)

const QUARTER_MS = 15 * 60_000

/** The quarters of an hour at which tickets can be stopped: from the next one until closing. */
export function stopTimes(opening: Readonly<{ from: Instant; to: Instant }> | null, now: Instant): readonly Instant[] {
  if (opening === null) return []
  const first = (Math.floor(Math.max(now, opening.from) / QUARTER_MS) + 1) * QUARTER_MS
  const count = Math.max(0, Math.ceil((opening.to - first) / QUARTER_MS))
  return Array.from({ length: count }, (_, index) => (first + index * QUARTER_MS) as Instant)
}
