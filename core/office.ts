import type { EventType, Opening } from '#contract/events.ts'
import type { CounterId, Day, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import type { CounterState, Language, Stage } from '#contract/words.ts'
import type { Ticket } from './ticket.ts'

export type Counter = Readonly<{
  settings: CounterSettings
  state: CounterState
  since: Instant
  /** The ticket called to this counter. */
  current: TicketNumber | null
  /** Priority calls in a row at this counter: at the interleave the next is an ordinary visitor. */
  priorityStreak: number
}>

/** A call as it was made; a recall is a further one. */
export type Call = Readonly<{
  call: number
  number: TicketNumber
  errand: number
  counter: CounterId
  stage: Stage
  at: Instant
  recalled: boolean
  waitMs: number
  language: Language
}>

/** What a move replaced and what it put there. */
export type Replaced<T> = Readonly<{ before: T; after: T }>

/** The last move of a ticket with all that it replaced: enough to take it back while nothing has been built on it. */
export type LastMove = Readonly<{
  did: EventType
  /** The device that made it. */
  by: string | null
  errand: number
  at: Instant
  ticket: Replaced<Ticket>
  counters: readonly Replaced<Counter>[]
  /** The call it made, `null` when it made none. */
  call: number | null
  /** Who was overtaken by it. */
  overtaken: readonly TicketNumber[]
}>

/**
 * An office on one business day, on paper. Tickets, counters and calls are values and are replaced, never changed; the maps
 * that hold them belong to `evolve` alone (docs/decisions/0002). `live` is in order of arrival.
 */
export type Office = Readonly<{
  day: Day
  span: Opening
  opening: Opening | null
  nextOpening: Opening | null
  settings: OfficeSettings
  services: ReadonlyMap<ServiceId, ServiceSettings>
  counters: ReadonlyMap<CounterId, Counter>
  live: ReadonlyMap<TicketNumber, Ticket>
  settled: ReadonlyMap<TicketNumber, Ticket>
  /** The last digits issued of each service's range. */
  lastDigits: ReadonlyMap<ServiceId, number>
  /** The day's calls that stand, newest first. */
  calls: readonly Call[]
  lastMoves: ReadonlyMap<TicketNumber, LastMove>
  /** Calls and recalls so far today; a call that is taken back keeps its number. */
  callCount: number
}>

export const findTicket = (office: Office, number: TicketNumber): Ticket | null =>
  office.live.get(number) ?? office.settled.get(number) ?? null

export const servicesOf = (counter: CounterSettings): readonly ServiceId[] => counter.ranks.flat()

/** Counters that are open and serve a service. */
export const openCountersFor = (office: Office, service: ServiceId): readonly Counter[] =>
  [...office.counters.values()].filter(({ state, settings }) => state === 'open' && servicesOf(settings).includes(service))

export const isOpenAt = (office: Office, now: Instant): boolean =>
  office.opening !== null && office.opening.from <= now && now < office.opening.to
