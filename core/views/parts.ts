import type { Instant, LocalText, ServiceId, StaffId } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { CounterGlance, DeskList, ErrandCard, LineGlance, TicketCard } from '#contract/views/cards.ts'
import { DESK_LIST } from '#contract/views/cards.ts'
import type { ServiceState } from '#contract/words.ts'
import { chanceAfterClosing, comeBy } from '../closing.ts'
import { type Counter, type Office, openCountersFor, servicesOf } from '../office.ts'
import { type LineLengths, lineFor } from '../queue.ts'
import { activeErrand, type Errand, isBlocked, isSettled, type Ticket } from '../ticket.ts'
import { ownHours, type Sight, serviceState, ticketsUntil } from '../ticketing.ts'
import type { Wait } from '../waits.ts'

/** Pieces that several audiences' views share. */

export const head = (office: Office, now: Instant) => ({
  office: office.settings.id,
  name: office.settings.name,
  section: office.settings.section,
  day: office.day,
  timeZone: office.settings.timeZone,
  at: now,
  opening: office.opening,
  nextOpening: office.nextOpening,
})

/** Signs of the open counters that serve a service. */
export const countersServing = (office: Office, service: ServiceId): string[] =>
  openCountersFor(office, service).map(({ settings }) => settings.label)

/** Signs of the open counters that hand over a service's papers: those that deliver it, else those that hear it (T10). */
export function handoverCounters(office: Office, service: ServiceId): string[] {
  const apart = [...office.counters.values()].filter(
    ({ state, settings }) => state !== 'closed' && settings.delivers.includes(service),
  )
  return apart.length === 0 ? countersServing(office, service) : apart.map(({ settings }) => settings.label)
}

/** The office's services but for those it has given up and nobody waits for any more. */
export const shownServices = (office: Office, lengths: LineLengths): readonly ServiceSettings[] =>
  office.settings.services.filter(({ id, closed }) => !closed || (lengths.get(id) ?? 0) > 0)

/** Whether whoever comes now would be called before the service closes (P16). Where no ticket is given there is nothing to foresee. */
export function closingForecast(
  office: Office,
  { id, state, wait }: Readonly<{ id: ServiceId; state: ServiceState; wait: Wait }>,
  at: Instant,
) {
  const closing = office.serviceOpenings.get(id)?.to
  if ((state !== 'open' && state !== 'paused') || closing === undefined) return { afterClosing: null, comeBy: null }
  return { afterClosing: chanceAfterClosing(wait, { at, closing }), comeBy: comeBy(wait.estimate, { at, closing }) }
}

/** How long one would wait at a service, for whoever has yet to choose it. */
export function serviceWait(office: Office, service: ServiceId, sight: Sight) {
  const state = serviceState(office, service, sight)
  const wait = sight.waits.ofNewcomer(service)
  return {
    state,
    waiting: sight.lengths.get(service) ?? 0,
    estimate: wait.estimate,
    ...closingForecast(office, { id: service, state, wait }, sight.now),
    counters: countersServing(office, service),
    hours: ownHours(office, service),
    ticketsUntil: ticketsUntil(office, service),
  }
}

/** Issue time of whoever has waited longest; lines are in order of arrival, so it is the first. */
export const longestSince = (line: readonly { ticket: Ticket }[]): Instant | null => line[0]?.ticket.issuedAt ?? null

/** Everyone who waits for anything, each once, in order of arrival. */
export const everyoneWaiting = (office: Office): readonly { ticket: Ticket }[] => lineFor(office, [...office.services.keys()])

/** Tells the names of the staff: the core knows only their ids. */
export type StaffNames = Readonly<{ nameOf: (id: StaffId) => string | null }>

export function counterGlance(office: Office, counter: Counter, { nameOf }: StaffNames): CounterGlance {
  const { settings, state, since, current, idleSince, clerk, pause } = counter
  const ticket = current === null ? undefined : office.live.get(current)
  const errand = ticket ? activeErrand(ticket) : null
  return {
    id: settings.id,
    label: settings.label,
    name: settings.name,
    state,
    since,
    number: current,
    errandState: errand && (errand.state === 'serving' ? 'serving' : 'called'),
    calledAt: errand?.calledAt ?? null,
    idleSince,
    clerk: clerk && { id: clerk, name: nameOf(clerk) ?? clerk },
    services: [...servicesOf(settings)],
    delivers: settings.delivers,
    pause,
  }
}

/** Shown where a journal names a service that the settings no longer have. */
const nameOf = (office: Office, service: ServiceId): LocalText =>
  office.services.get(service)?.name ?? { ja: service, en: service }

const errandCard = (
  office: Office,
  ticket: Ticket,
  { index, service, state, stage, since, counter, designation, hold, returns, ...errand }: Errand,
): ErrandCard => ({
  errand: index,
  service,
  name: nameOf(office, service),
  state,
  stage,
  since,
  counter,
  delivery: office.services.get(service)?.delivery ?? false,
  blocked: !isSettled({ state }) && isBlocked(ticket, errand),
  designation,
  hold,
  returns: returns && { at: returns.at, afterCalls: returns.afterCalls },
  overtaken: errand.overtaken,
})

export const ticketCard = (office: Office, ticket: Ticket): TicketCard => ({
  number: ticket.number,
  issuedAt: ticket.issuedAt,
  paperDay: ticket.paperDay,
  language: ticket.language,
  priority: ticket.priority,
  reason: ticket.reason,
  appointmentAt: ticket.appointment?.at ?? null,
  needs: [...ticket.needs],
  carry: ticket.carry,
  errands: ticket.errands.map((errand) => errandCard(office, ticket, errand)),
})

/** A list for a desk: how many there are, and the first few in full. */
export const deskList = (office: Office, tickets: readonly Ticket[]): DeskList => ({
  total: tickets.length,
  first: tickets.slice(0, DESK_LIST).map((ticket) => ticketCard(office, ticket)),
})

/** A service's line at a glance; `rank` is its rank at the counter that looks, `null` where it does not serve it. */
export function lineGlance(
  office: Office,
  service: ServiceId,
  { rank, help, ...sight }: Sight & Pick<LineGlance, 'rank' | 'help'>,
): LineGlance {
  const line = lineFor(office, [service])
  const state = serviceState(office, service, sight)
  const wait = sight.waits.ofNewcomer(service)
  return {
    id: service,
    name: nameOf(office, service),
    rank,
    help,
    state,
    waiting: line.length,
    longestSince: longestSince(line),
    estimate: wait.estimate,
    ...closingForecast(office, { id: service, state, wait }, sight.now),
    ticketsUntil: ticketsUntil(office, service),
  }
}
