import type { EventBody } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import { naiveWait } from '../estimate/baselines.ts'
import { type Office, openCountersFor } from '../office.ts'
import type { LineLengths } from '../queue.ts'
import { waitedMs } from '../ticket.ts'
import type { AtDesk } from './at-desk.ts'
import type { Glimpse } from './habits.ts'

/** The two formulas that run in the shadow of every forecast, in seconds: LES, the wait of whoever was called last for a service (Ibrahim & Whitt 2009), and the naive one. */
export type Shadows = Readonly<{
  happened: (before: Glimpse, fact: Readonly<{ at: Instant; body: EventBody }>) => void
  les: (service: ServiceId) => number | null
  naive: (office: Office, service: ServiceId, lengths: LineLengths) => number | null
}>

export function createShadows(atDesk: AtDesk): Shadows {
  const last = new Map<ServiceId, number>()
  return {
    happened: ({ ticket }, { at, body }) => {
      if (body.type === 'day-opened') last.clear()
      if (body.type !== 'errand-called') return
      const errand = ticket?.errands[body.errand - 1]
      if (errand && errand.firstCalledAt === null) last.set(errand.service, waitedMs(errand, at) / 1000)
    },
    les: (service) => last.get(service) ?? null,
    naive: (office, service, lengths) => {
      const counters = openCountersFor(office, service).length
      return counters === 0 ? null : naiveWait(atDesk.meanService(service), { ahead: lengths.get(service) ?? 0, counters })
    },
  }
}
