import type { SlotList } from '#contract/appointments.ts'
import type { Day, ServiceId } from '#contract/primitives.ts'
import { bookableDays, slotsOn } from '#core/appointments.ts'
import type { OfficeWriter } from '../office.ts'

/** The times of a day, or without one those of today and the days with a free place; `null`: there is no such service. */
export function slotList({ read, openingOn }: OfficeWriter, service: ServiceId, asked: Day | undefined): SlotList | null {
  const { office, now } = read()
  if (!office.services.has(service)) return null
  const day = asked ?? office.day
  const slots = [...slotsOn(office, service, { day, opening: openingOn(day), now })]
  // Many days are reckoned only for whoever has yet to choose one.
  const days = asked === undefined ? [...bookableDays(office, service, { openingOn, now })] : null
  return { service, day, slots, days }
}
