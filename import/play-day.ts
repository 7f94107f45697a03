import type { EventBody, OfficeEvent, Opening } from '#contract/events.ts'
import type { CounterId, Day, Instant, WallTime } from '#contract/primitives.ts'
import { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { type BusinessDay, businessDay, type IsHoliday } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { evolve } from '#core/evolve.ts'
import { factsOf } from '#core/statistics.ts'
import { instant, instantAt } from '#core/time.ts'
import { daySettings, roomFor } from './day-settings.ts'
import { type Play, perform, record } from './perform.ts'
import { type NamedCounter, seatVisits } from './seats.ts'
import { type Act, actsOf, type Visit } from './visits.ts'

/** The office that a log is brought into, and what is known of the log. */
export type Host = Readonly<{
  settings: OfficeSettings
  version: number
  isHoliday: IsHoliday
  counterOf: (server: string) => NamedCounter
  imported: Readonly<{ at: Instant; file: string }>
}>

/** A day of the log as facts of the office. */
export type PlayedDay = Readonly<{
  events: readonly OfficeEvent[]
  settled: readonly ErrandFact[]
  /** Visits whom no further counter could have called. */
  nowhere: readonly Visit[]
  /** Visits whose server had somebody else at the time. */
  doubled: number
}>

/** Plays a day's visits as they were. Each fact comes of a command that the core allows, so that its rules and replay hold. */
export function playDay(host: Host, day: Day, visits: readonly Visit[]): PlayedDay {
  const told = actsOf(visits)
  const { seats, counters, nowhere, doubled } = seatVisits(told, {
    counterOf: host.counterOf,
    room: roomFor(host.settings),
  })
  const acts = told.filter(({ visit }) => !nowhere.has(visit))
  const settings = OfficeSettings.parse(daySettings(host.settings, { tickets: ticketsOf(acts), counters }))
  const noon = instantAt(settings.timeZone, day, NOON)
  const business = businessDay(settings, noon, host.isHoliday)
  const play = openDay(host, { settings, business, acts, seats })
  for (const act of acts) perform(play, act)
  closeDay(play, business, acts)
  return { events: play.events, settled: factsOf(play.office), nowhere: [...nowhere], doubled }
}

const NOON = '12:00' as WallTime

function countBy<Key>(keys: readonly (Key | undefined)[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const ticketsOf = (acts: readonly Act[]) =>
  countBy(acts.map(({ kind, visit }) => (kind === 'arrive' ? visit.service : undefined)))

const callsOf = (acts: readonly Act[], seats: ReadonlyMap<Visit, CounterId>) =>
  countBy(acts.map(({ kind, visit }) => (kind === 'call' ? seats.get(visit) : undefined)))

type Morning = Readonly<{
  settings: OfficeSettings
  business: BusinessDay
  acts: readonly Act[]
  seats: ReadonlyMap<Visit, CounterId>
}>

/** The hours that the calendar tells, as much wider as people came earlier or later. */
function hoursAround(opening: Opening | null, acts: readonly Act[]): Opening | null {
  const arrivals = acts.filter(({ kind }) => kind === 'arrive').map(({ at }) => at)
  const [first, last] = [arrivals[0], arrivals.at(-1)]
  if (first === undefined || last === undefined) return opening
  const after = instant(last + 1)
  return { from: instant(Math.min(opening?.from ?? first, first)), to: instant(Math.max(opening?.to ?? after, after)) }
}

function openDay({ version, imported }: Host, { settings, business, acts, seats }: Morning): Play {
  const lived = { ...business, opening: hoursAround(business.opening, acts) }
  const body: EventBody = { ...decideDay(null, lived, settings).opening, version, imported: { ...imported } }
  const event: OfficeEvent = { at: instant(Math.min(business.span.from, acts[0]?.at ?? business.span.from)), by: null, body }
  return {
    office: evolve(null, event),
    events: [event],
    numbers: new Map(),
    seats,
    callsLeft: callsOf(acts, seats),
  }
}

/** Who left without the log knowing when lapses with the day, as anyone does (D4). */
function closeDay(play: Play, business: BusinessDay, acts: readonly Act[]): void {
  const { office } = play
  const at = instant(Math.max(business.span.to - 1, acts.at(-1)?.at ?? 0))
  for (const body of decideDay(office, business, office.settings).closing) record(play, at, body)
}
