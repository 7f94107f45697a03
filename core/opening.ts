import type { CarriedTicket, EventBody, Opening } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import { newErrand, withErrands } from './draft.ts'
import { type Counter, type Office, servicesOf } from './office.ts'
import { type Errand, newVisit, type Ticket } from './ticket.ts'
import { instant, instantAt, weekdayOf } from './time.ts'

type DayOpened = Extract<EventBody, { type: 'day-opened' }>
type SettingsChanged = Extract<EventBody, { type: 'settings-changed' }>

const closedCounter = (settings: CounterSettings, since: Instant): Counter => ({
  settings,
  state: 'closed',
  since,
  current: null,
  idleSince: null,
  priorityStreak: 0,
  clerk: null,
  pause: null,
})

/** A service's hours of a day lie within the office's. */
export function openingOfService(
  { hours }: ServiceSettings,
  { timeZone }: OfficeSettings,
  { day, opening }: Pick<Office, 'day' | 'opening'>,
) {
  if (hours === null || opening === null) return opening
  const own = hours[weekdayOf(day)]
  if (own === null) return null
  const from = instant(Math.max(opening.from, instantAt(timeZone, day, own.from)))
  const to = instant(Math.min(opening.to, instantAt(timeZone, day, own.to)))
  return from < to ? { from, to } : null
}

/** What follows from the settings and the hours of a day. */
const arranged = (settings: OfficeSettings, day: Pick<Office, 'day' | 'opening'>) => ({
  settings,
  services: new Map(settings.services.map((service) => [service.id, service])),
  serviceOpenings: new Map<ServiceId, Opening | null>(
    settings.services.map((service) => [service.id, openingOfService(service, settings, day)]),
  ),
  halfDay: instantAt(settings.timeZone, day.day, settings.halfDayAt),
})

/** A visitor of an earlier day: first in order, and waiting from the moment the office opens. */
function carriedTicket({ errands, ...ticket }: CarriedTicket, order: number, issuedAt: Instant): Ticket {
  const open = errands.map(
    ({ service, state, after }, place): Errand => ({
      ...newErrand(service, place + 1, { at: issuedAt, after, told: null }),
      state,
      stage: state === 'ready' ? 'delivery' : 'reception',
    }),
  )
  const bare: Ticket = {
    ...ticket,
    order,
    issuedAt,
    appointment: null,
    errands: open,
    at: null,
    carry: false,
    visit: newVisit(issuedAt),
  }
  return withErrands(bare, open, issuedAt)
}

/** A new business day: nothing of the old one is left but what the journal keeps, and whoever was carried over. */
export function openDay(body: DayOpened, at: Instant): Office {
  const { settings, carried, opening } = body
  return {
    day: body.day,
    span: body.span,
    opening,
    nextOpening: body.nextOpening,
    version: body.version,
    ...arranged(settings, body),
    counters: new Map(settings.counters.map((counter): [CounterId, Counter] => [counter.id, closedCounter(counter, at)])),
    live: new Map(
      carried.map((ticket, order) => [ticket.number, carriedTicket(ticket, order, opening?.from ?? body.span.from)] as const),
    ),
    settled: new Map(),
    lastDigits: new Map(),
    lastMoves: new Map(),
    lastTurns: new Map(),
    stops: new Map(),
    taken: new Map(),
    appointments: new Map(body.appointments.map((appointment) => [appointment.id, appointment])),
    lastAppointment: body.lastAppointment,
    helpAsked: new Map(),
    rated: new Set(),
    calls: [],
    callCount: 0,
    waits: null,
    advice: null,
  }
}

/** The same day under other settings: counters that stay keep their state and their visitor. */
export function withSettings(office: Office, { settings, version, opening, nextOpening }: SettingsChanged, at: Instant): Office {
  const counters = settings.counters.map((counter): [CounterId, Counter] => {
    const known = office.counters.get(counter.id)
    return [counter.id, known ? { ...known, settings: counter } : closedCounter(counter, at)]
  })
  const today = { day: office.day, opening }
  return {
    ...office,
    ...arranged(settings, today),
    version,
    opening,
    nextOpening,
    counters: new Map(counters),
    lastTurns: new Map(),
    lastMoves: new Map([...office.lastMoves].filter(([, { ticket }]) => canStillBeServed(ticket.before, settings))),
  }
}

/** Taking back a move must not bring back somebody whom no counter would call any more. */
function canStillBeServed({ errands }: Ticket, { counters }: OfficeSettings): boolean {
  const served = new Set<string>(counters.flatMap(servicesOf))
  return errands.every(({ service }) => served.has(service))
}

/** The same day with other hours. */
export const withOpening = (office: Office, opening: Opening | null): Office => ({
  ...office,
  opening,
  ...arranged(office.settings, { day: office.day, opening }),
})
