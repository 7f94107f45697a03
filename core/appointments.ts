import type { Appointment, Slot, SlotList } from '#contract/appointments.ts'
import type { Opening } from '#contract/events.ts'
import type { Day, Instant, ServiceId } from '#contract/primitives.ts'
import type { AppointmentSettings } from '#contract/settings.ts'
import type { BookingChannel } from '#contract/words.ts'
import type { Office } from './office.ts'
import { addDays, dayOf, instant, instantAt, minutesMs } from './time.ts'

/** An appointment takes a place until it is cancelled: whoever missed theirs had it. */
const takesPlace = ({ state }: Appointment): boolean => state !== 'cancelled'

/** How many are booked at each time of a service. */
function placesTaken(office: Office, service: ServiceId): ReadonlyMap<Instant, number> {
  const taken = new Map<Instant, number>()
  for (const booked of office.appointments.values())
    if (booked.service === service && takesPlace(booked)) taken.set(booked.at, (taken.get(booked.at) ?? 0) + 1)
  return taken
}

/** The begins of a day's slots: those that end within the booked hours and the office's. */
function slotTimes(
  { timeZone }: { timeZone: string },
  { slotMinutes, from, to }: AppointmentSettings,
  { day, opening }: { day: Day; opening: Opening },
): readonly Instant[] {
  const first = instantAt(timeZone, day, from)
  const last = Math.min(opening.to, instantAt(timeZone, day, to)) - minutesMs(slotMinutes)
  const count = Math.max(0, Math.floor((last - first) / minutesMs(slotMinutes)) + 1)
  const times = Array.from({ length: count }, (_, index) => instant(first + index * minutesMs(slotMinutes)))
  return times.filter((at) => at >= opening.from)
}

/** What can be booked of a service on a day with these office hours: every slot still to come, with its free places. */
export function slotsOn(
  office: Office,
  service: ServiceId,
  { day, opening, now }: { day: Day; opening: Opening | null; now: Instant },
): readonly Slot[] {
  const settings = office.services.get(service)
  const booking = settings?.appointments
  if (!booking || settings.closed || opening === null || day < office.day || day > addDays(office.day, booking.daysAhead))
    return []
  const taken = placesTaken(office, service)
  return slotTimes(office.settings, booking, { day, opening })
    .filter((at) => at > now)
    .map((at) => ({ at, free: Math.max(0, booking.perSlot - (taken.get(at) ?? 0)) }))
}

/** The days on which a service still has a place, with how many. */
export function bookableDays(
  office: Office,
  service: ServiceId,
  { openingOn, now }: { openingOn: (day: Day) => Opening | null; now: Instant },
): NonNullable<SlotList['days']> {
  const daysAhead = office.services.get(service)?.appointments?.daysAhead ?? 0
  return Array.from({ length: daysAhead + 1 }, (_, count) => addDays(office.day, count))
    .map((day) => ({ day, free: freePlaces(slotsOn(office, service, { day, opening: openingOn(day), now })) }))
    .filter(({ free }) => free > 0)
}

const freePlaces = (slots: readonly Slot[]): number => slots.reduce((sum, { free }) => sum + free, 0)

/** Whether a time can be booked for a service at all by such a channel. */
export function takesBookings(office: Office, service: ServiceId, channel: BookingChannel): boolean {
  const settings = office.services.get(service)
  return settings !== undefined && !settings.closed && (settings.appointments?.channels.includes(channel) ?? false)
}

export const dayOfAppointment = (office: Office, at: Instant): Day => dayOf(office.settings.timeZone, at)

/** Booked times of a day in order; those cancelled are not among them. */
export const appointmentsOn = (office: Office, day: Day): readonly Appointment[] =>
  [...office.appointments.values()]
    .filter((booked) => takesPlace(booked) && dayOfAppointment(office, booked.at) === day)
    .sort((a, b) => a.at - b.at)
