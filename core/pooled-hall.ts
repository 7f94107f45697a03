import type { TicketNumber } from '#contract/primitives.ts'
import { type PooledWait, pooledWait } from './estimate/pooled.ts'
import { type Office, tiersOf } from './office.ts'
import { type LineLengths, lineFor } from './queue.ts'

/** Tells the wait of somebody in the line, or of whoever comes now (`null`), where all open counters serve everything alike. */
export type PooledHall = (number: TicketNumber | null) => PooledWait

/** `null`: counters differ in what they serve or in which order, so that arrival alone does not say who is next. */
export function pooledHall(office: Office, lengths: LineLengths): PooledHall | null {
  const open = [...office.counters.values()].filter(({ state }) => state === 'open')
  const [first] = open.map(({ settings }) => tiersOf(settings))
  const services = first?.length === 1 ? (first[0] ?? []) : []
  const serves = services.toSorted().join()
  const alike = open.every(
    ({ settings }) =>
      tiersOf(settings)
        .map((tier) => tier.toSorted().join())
        .join('|') === serves,
  )
  if (services.length === 0 || !alike || [...lengths.keys()].some((service) => !services.includes(service))) return null
  const line = lineFor(office, services).map(({ ticket }) => ticket.number)
  const place = {
    counters: open.length,
    minutes: meanMinutes(office, services, lengths),
    allBusy: open.every(({ current }) => current !== null),
  }
  return (number) => {
    const ahead = number === null ? -1 : line.indexOf(number)
    return pooledWait({ ...place, ahead: ahead < 0 ? line.length : ahead })
  }
}

/** The configured minutes of those who wait; with nobody in line, of all services alike. */
function meanMinutes({ services }: Office, served: readonly string[], lengths: LineLengths): number {
  const weighted = [...services.values()]
    .filter(({ id }) => served.includes(id))
    .map(({ id, minutes }) => ({ minutes, people: (lengths.get(id) ?? 0) + 1 / served.length }))
  const people = weighted.reduce((sum, each) => sum + each.people, 0)
  return weighted.reduce((sum, each) => sum + each.minutes * each.people, 0) / people
}
