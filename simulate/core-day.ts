import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings } from '#contract/settings.ts'
import { businessDay } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { decide } from '#core/decide.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { isHoliday } from '#server/holidays.ts'
import { type Lunch, lunchOf } from './lunch.ts'
import type { Visit } from './ward-day.ts'

/** A visitor of a day in memory, and the services they have been served for. */
export type CoreVisitor = Readonly<{ visit: Visit; served: ReadonlySet<ServiceId> }>

/** What a day in memory is asked and told. */
export type CoreDayActs = Readonly<{
  /** The services of the next ticket, when the visitor comes in and after each errand; with none there is no ticket. */
  asksFor(visitor: CoreVisitor, at: Instant): readonly ServiceId[]
  called(visitor: CoreVisitor, service: ServiceId, at: Instant): void
}>

/** What happens at an instant; those of one instant in the order in which they were planned. */
type Planned = Readonly<{ at: number; happen: () => void }>
/** An office of the core alone, at the instant of what happens just now. */
type CoreOffice = {
  office: Office
  now: Instant
  /** In the order of time. */
  readonly planned: Planned[]
  readonly visitors: Map<TicketNumber, { visit: Visit; served: Set<ServiceId> }>
  readonly acts: CoreDayActs
}
type Clerk = Readonly<{ counter: CounterSettings['id']; lunch: Lunch | null }>

/** The office on the morning that `at` lies in, before anybody came. */
function openCoreOffice(settings: OfficeSettings, at: Instant): Office {
  const { opening } = decideDay(null, businessDay(settings, at, isHoliday), settings)
  return evolve(null, { at, by: null, body: opening })
}

/**
 * A day of the core alone, without a server: every counter is open but for lunch and calls whenever it is free, and everyone comes
 * when called and stays. Ends when the last has been served; tells how the office stands then.
 */
export function playCoreDay(
  settings: OfficeSettings,
  { at, visits }: { at: Instant; visits: readonly Visit[] },
  acts: CoreDayActs,
): Office {
  const play: CoreOffice = { office: openCoreOffice(settings, at), now: at, planned: [], visitors: new Map(), acts }
  const clerks = settings.counters.map((counter): Clerk => {
    command(play, { type: 'open', counter: counter.id })
    return { counter: counter.id, lunch: lunchOf(counter, play.office.day, settings.timeZone) }
  })
  for (const { lunch } of clerks) for (const turn of lunch ? [lunch.from, lunch.to] : []) plan(play, turn, () => undefined)
  for (const visit of visits) plan(play, visit.arrivesAt, () => takeTicket(play, { visit, served: new Set() }))
  for (let next = play.planned.shift(); next; next = play.planned.shift()) {
    play.now = next.at as Instant
    next.happen()
    for (const clerk of clerks) if (play.office.counters.get(clerk.counter)?.current === null) lunchOrCall(play, clerk)
  }
  return play.office
}

function plan({ planned }: CoreOffice, at: number, happen: () => void): void {
  const later = planned.findIndex((each) => each.at > at)
  planned.splice(later < 0 ? planned.length : later, 0, { at, happen })
}

/** The facts that follow from a command; none if it is refused. */
function command(play: CoreOffice, wanted: Command): readonly EventBody[] {
  const decision = decide(play.office, wanted, play.now)
  if (!decision.ok) return []
  for (const body of decision.events) play.office = evolve(play.office, { at: play.now, by: null, body })
  return decision.events
}

function takeTicket(play: CoreOffice, visitor: { visit: Visit; served: Set<ServiceId> }): void {
  const services = play.acts.asksFor(visitor, play.now)
  if (services.length === 0) return
  const { language, priority, needs } = visitor.visit
  const ticket = { services: [...services], language, priority, needs: [...needs] }
  const [issued] = command(play, { type: 'take-ticket', ticket })
  if (issued?.type === 'ticket-issued') play.visitors.set(issued.number, visitor)
}

/** Whoever is free at lunch goes, and the visitor who is there first is served to the end. */
function lunchOrCall(play: CoreOffice, { counter, lunch }: Clerk): void {
  const isLunch = lunch !== null && lunch.from <= play.now && play.now < lunch.to
  const isAway = play.office.counters.get(counter)?.state === 'paused'
  if (isLunch && !isAway) command(play, { type: 'pause', counter, reason: 'lunch' })
  if (!isLunch && isAway) command(play, { type: 'open', counter })
  if (!isLunch) callNext(play, counter)
}

function callNext(play: CoreOffice, counter: CounterId): void {
  const [called] = command(play, { type: 'call-next', counter })
  if (called?.type !== 'errand-called') return
  const visitor = play.visitors.get(called.number)
  const service = play.office.live.get(called.number)?.errands[called.errand - 1]?.service
  if (!visitor || !service) throw new Error(`nobody has ${called.number}`)
  play.acts.called(visitor, service, play.now)
  const errand = visitor.visit.errands.find((each) => each.service === service)
  plan(play, Math.round(play.now + (errand ? errand.receptionMs + errand.deliveryMs : 0)), () => {
    command(play, { type: 'finish', counter })
    visitor.served.add(service)
    takeTicket(play, visitor)
  })
}
