import type { Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { LineService, LineView, OfficeGlance } from '#contract/views/public.ts'
import type { ErrandState } from '#contract/words.ts'
import { takesBookings } from '../appointments.ts'
import { lampFor } from '../estimate.ts'
import { isOpenAt, type Office } from '../office.ts'
import { lineFor } from '../queue.ts'
import { atCounter, type Errand, inLine, isBlocked, isSettled, type Ticket } from '../ticket.ts'
import { ownHours, type Sight, serviceState, sightOf, ticketsUntil } from '../ticketing.ts'
import { isDelayed } from '../waits.ts'
import { busiest } from './busiest.ts'
import { closingForecast, countersServing, everyoneWaiting, handoverCounters, head, longestSince } from './parts.ts'
import { todayOf, toldWaits } from './today.ts'

type Placed = Readonly<{ ticket: Ticket; errand: Errand }>

const errandsOf = (office: Office, service: ServiceId): readonly Placed[] =>
  [...office.live.values()].flatMap((ticket) =>
    ticket.errands.filter((errand) => errand.service === service).map((errand) => ({ ticket, errand })),
  )

const numbersIn = (placed: readonly Placed[], state: ErrandState): TicketNumber[] =>
  placed.filter(({ errand }) => errand.state === state).map(({ ticket }) => ticket.number)

/** The newest call, so that a recall is a new moment on the visitor's phone too (B2). */
const newestCallAt = (office: Office, { ticket, errand }: Placed): Instant =>
  office.calls.find(({ number }) => number === ticket.number)?.at ?? errand.calledAt ?? errand.since

const calledTo = (office: Office, { ticket, errand }: Placed): LineService['called'][number] => ({
  number: ticket.number,
  label: (ticket.at && office.counters.get(ticket.at)?.settings.label) ?? '',
  at: newestCallAt(office, { ticket, errand }),
  serving: errand.state === 'serving',
})

/** One service for the public: all live numbers and nothing of those who have gone, so that it is bounded by the people here. */
function lineService(office: Office, service: ServiceId, sight: Sight): Omit<LineService, 'id' | 'name'> {
  const { now, waits } = sight
  const line = lineFor(office, [service])
  const placed = errandsOf(office, service)
  const wait = waits.ofNewcomer(service)
  const since = longestSince(line)
  const state = serviceState(office, service, sight)
  const ready = numbersIn(placed, 'ready')
  return {
    state,
    lamp: isOpenAt(office, now) ? lampFor(office, wait.minutes, since, now) : 'closed',
    counters: countersServing(office, service),
    hours: ownHours(office, service),
    ticketsUntil: ticketsUntil(office, service),
    booking: takesBookings(office, service, 'public'),
    estimate: wait.estimate,
    ...closingForecast(office, { id: service, state, wait }, now),
    longestSince: since,
    waiting: line.map(({ ticket, errand }, ahead) => {
      const own = waits.ofErrand(ticket, errand, ahead)
      const { estimate, soonest } = own
      return { number: ticket.number, since: ticket.issuedAt, estimate, soonest, delayed: isDelayed(ticket, errand, own, now) }
    }),
    called: placed.filter(({ errand }) => atCounter(errand)).map((called) => calledTo(office, called)),
    elsewhere: placed
      .filter(({ ticket, errand }) => ticket.at !== null && inLine(ticket, errand))
      .map(({ ticket }) => ticket.number),
    later: placed
      .filter(({ ticket, errand }) => !isSettled(errand) && isBlocked(ticket, errand))
      .map(({ ticket }) => ticket.number),
    preparing: numbersIn(placed, 'preparing'),
    ready,
    handover: ready.length > 0 ? handoverCounters(office, service) : [],
    held: numbersIn(placed, 'held'),
    absent: numbersIn(placed, 'absent'),
  }
}

/** What residents read: all that a ward's page and every "my ticket" page of it need (P1, P2). */
export function lineView(office: Office, now: Instant): LineView {
  const sight = sightOf(office, now)
  const given = ({ closed, id }: ServiceSettings): boolean => !closed || errandsOf(office, id).length > 0
  const services = office.settings.services.filter(given).map(({ id, name }) => ({ id, name, ...lineService(office, id, sight) }))
  const waiting = everyoneWaiting(office)
  const worst = busiest(services)
  return {
    ...head(office, now),
    lamp: worst?.lamp ?? 'closed',
    waiting: waiting.length,
    longestSince: longestSince(waiting),
    estimate: worst?.estimate ?? { kind: 'unknown' },
    lampMinutes: office.settings.lamp,
    services,
    today: toldWaits(todayOf(office, null)),
    carried: [...office.live.values()]
      .filter(({ paperDay }) => paperDay !== office.day)
      .map(({ number, paperDay }) => ({ number, paperDay })),
    notices: office.settings.notices,
  }
}

/** One ward among all: the head of its line view, and where it stands in the list and in the city. */
export function officeGlance(
  listed: Pick<OfficeGlance, 'order' | 'place'>,
  { services: _services, today: _today, notices: _notices, carried: _carried, ...glance }: LineView,
): OfficeGlance {
  return { ...glance, ...listed }
}
