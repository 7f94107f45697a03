import type { Opening } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { ServiceState } from '#contract/words.ts'
import { type Office, servicesOf } from './office.ts'
import { type LineLengths, lineLengths } from './queue.ts'
import { instant, minutesOf } from './time.ts'
import { readWaits, type WaitReader } from './waits.ts'

/** An office as it is looked at: when, how long its lines are, and what is known of their waits. */
export type Sight = Readonly<{ now: Instant; lengths: LineLengths; waits: WaitReader }>

export function sightOf(office: Office, now: Instant): Sight {
  const lengths = lineLengths(office)
  return { now, lengths, waits: readWaits(office, now, lengths) }
}

function outsideHours(office: Office, opening: Opening | null, now: Instant): ServiceState | null {
  if (office.opening === null || opening === null) return 'closed-today'
  if (now < opening.from) return 'before-hours'
  return now >= opening.to ? 'after-hours' : null
}

/** Whether as many have come as the office has settled, for the day or for this half of it (O2). */
function isCapped(office: Office, { id, cap }: ServiceSettings, now: Instant): boolean {
  if (cap === null) return false
  const { early, late } = office.taken.get(id) ?? { early: 0, late: 0 }
  const counted = { day: early + late, 'half-day': now < office.halfDay ? early : late }
  return counted[cap.per] >= cap.people
}

/** Whether whoever came now would be reckoned to be called after closing (O3). Without a reckoning nobody is sent away. */
function isFull({ id, stopsWhenFull }: ServiceSettings, opening: Opening, { now, waits }: Sight): boolean {
  if (!stopsWhenFull) return false
  const { minutes } = waits.ofNewcomer(id)
  return minutes !== null && minutes > minutesOf(opening.to - now)
}

/** Whether tickets are given for a service, and if not, why: the kiosk, the public page and the door all go by this. */
export function serviceState(office: Office, id: ServiceId, sight: Sight): ServiceState {
  const service = office.services.get(id)
  if (!service || service.closed) return 'withdrawn'
  const opening = office.serviceOpenings.get(id) ?? null
  const outside = outsideHours(office, opening, sight.now)
  if (outside !== null || opening === null) return outside ?? 'closed-today'
  const stoppedFrom = office.stops.get(id)
  if (stoppedFrom !== undefined && sight.now >= stoppedFrom) return 'stopped'
  if (isCapped(office, service, sight.now)) return 'capped'
  if (isFull(service, opening, sight)) return 'full'
  return servedState(office, id)
}

/** Whether a service is served just now, or by nobody but counters on a break (E5). */
function servedState(office: Office, id: ServiceId): 'open' | 'paused' | 'no-counter' {
  const states = [...office.counters.values()]
    .filter(({ settings }) => servicesOf(settings).includes(id))
    .map(({ state }) => state)
  if (states.includes('open')) return 'open'
  return states.includes('paused') ? 'paused' : 'no-counter'
}

/** A service's own hours today; `null` where it has none, or is closed for the whole day. */
export const ownHours = (office: Office, id: ServiceId): Opening | null =>
  (office.services.get(id)?.hours ?? null) === null ? null : (office.serviceOpenings.get(id) ?? null)

/** When tickets end today, where that is before the office closes: by the service's own hours, or by a stop that staff have set. */
export function ticketsUntil(office: Office, id: ServiceId): Instant | null {
  const closing = office.opening?.to
  if (closing === undefined) return null
  const ends = [office.serviceOpenings.get(id)?.to ?? closing, office.stops.get(id) ?? closing]
  const first = instant(Math.min(...ends))
  return first < closing ? first : null
}

/** Why no ticket is given in a state; `null`: one is. A line without a counter is still a line. */
export const TICKET_REFUSALS = {
  open: null,
  'no-counter': null,
  paused: null,
  'before-hours': 'service-closed',
  'after-hours': 'service-closed',
  'closed-today': 'service-closed',
  stopped: 'tickets-stopped',
  capped: 'cap-reached',
  full: 'line-full',
  withdrawn: 'service-closed',
} as const satisfies Record<ServiceState, RefusalCode | null>
