import type { Appointment } from '#contract/appointments.ts'
import type { EventType, Opening } from '#contract/events.ts'
import type { AppointmentId, CounterId, Day, Instant, ServiceId, StaffId, TicketNumber } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import type { BreakReason, CounterState, HelpSubject, Language, Stage } from '#contract/words.ts'
import type { Advised } from './forecast/advice.ts'
import type { Waits } from './forecast/foreseen.ts'
import type { Ticket } from './ticket.ts'

export type Counter = Readonly<{
  settings: CounterSettings
  state: CounterState
  since: Instant
  /** The ticket called to this counter. */
  current: TicketNumber | null
  /** Since when it is open without a visitor. */
  idleSince: Instant | null
  /** Priority calls in a row at this counter: at the interleave the next is an ordinary visitor. */
  priorityStreak: number
  /** Who works here, where people sign in. */
  clerk: StaffId | null
  pause: Readonly<{ reason: BreakReason | null; until: Instant | null }> | null
}>

/** A call as it was made; a recall is a further one. */
export type Call = Readonly<{
  call: number
  number: TicketNumber
  errand: number
  service: ServiceId
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
  /** The person or device that made it. */
  by: string | null
  /** The errand it was about, `null` for the whole ticket. */
  errand: number | null
  at: Instant
  ticket: Replaced<Ticket>
  counters: readonly Replaced<Counter>[]
  /** The call it made, `null` when it made none. */
  call: number | null
  /** Who was overtaken by it. */
  overtaken: readonly Readonly<{ number: TicketNumber; errand: number }>[]
}>

/** The last turn of a counter (opened, paused, closed): enough to take it back. */
export type LastTurn = Readonly<{ did: EventType; counter: Replaced<Counter> }>

/** Tickets given out for a service before and after the middle of the day. */
export type Taken = Readonly<{ early: number; late: number }>

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
  /** Counts the changes of the settings. */
  version: number
  services: ReadonlyMap<ServiceId, ServiceSettings>
  /** Today's hours of each service. */
  serviceOpenings: ReadonlyMap<ServiceId, Opening | null>
  /** Where the half days of a cap meet. */
  halfDay: Instant
  counters: ReadonlyMap<CounterId, Counter>
  live: ReadonlyMap<TicketNumber, Ticket>
  settled: ReadonlyMap<TicketNumber, Ticket>
  /** The last digits issued of each service's range. */
  lastDigits: ReadonlyMap<ServiceId, number>
  /** The day's calls that stand, newest first. */
  calls: readonly Call[]
  lastMoves: ReadonlyMap<TicketNumber, LastMove>
  lastTurns: ReadonlyMap<CounterId, LastTurn>
  /** Services whose tickets staff have stopped, and from when. */
  stops: ReadonlyMap<ServiceId, Instant>
  taken: ReadonlyMap<ServiceId, Taken>
  /** Booked times of today and later. */
  appointments: ReadonlyMap<AppointmentId, Appointment>
  lastAppointment: number
  /** Kiosks at which someone asks for help, by device. */
  helpAsked: ReadonlyMap<string, Readonly<{ label: string; about: HelpSubject; at: Instant }>>
  /** Receipts of the visits that have been rated. */
  rated: ReadonlySet<string>
  /** Calls and recalls so far today; a call that is taken back keeps its number. */
  callCount: number
  /** What is foreseen of the waits: no fact, and `null` until it is (core/waits.ts). */
  waits: Waits | null
  /** What would help the floor: likewise (core/advice.ts). */
  advice: Advised | null
}>

export const findTicket = (office: Office, number: TicketNumber): Ticket | null =>
  office.live.get(number) ?? office.settled.get(number) ?? null

/** Services of a counter in the order in which it turns to them: its ranks, then those it helps with. */
export const tiersOf = ({ ranks, helps }: CounterSettings): readonly (readonly ServiceId[])[] => [
  ...ranks,
  ...helps.map(({ services }) => services),
]

/** Everything that is called at a counter, in whatever rank, each once. */
export const servicesOf = (counter: CounterSettings): readonly ServiceId[] => [...new Set(tiersOf(counter).flat())]

/** Counters that are open and serve a service. */
export const openCountersFor = (office: Office, service: ServiceId): readonly Counter[] =>
  [...office.counters.values()].filter(({ state, settings }) => state === 'open' && servicesOf(settings).includes(service))

export const isOpenAt = (office: Office, now: Instant): boolean =>
  office.opening !== null && office.opening.from <= now && now < office.opening.to
