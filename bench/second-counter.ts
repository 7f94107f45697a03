import type { Command } from '#contract/commands.ts'
import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { businessDay } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { decide } from '#core/decide.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { instant } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { type Lunch, lunchOf } from '#simulate/lunch.ts'
import { ordinaryVisitors, type Visit, wardDay } from '#simulate/ward-day.ts'
import { median, percentile, rounded } from './measure.ts'

const A_TUESDAY = instant(Date.parse('2026-11-24T08:00:00+09:00'))
const SEEDS = Array.from({ length: 20 }, (_, day) => day + 1)
/** An ordinary day, and one of the moving season. */
const LOADS = [1, 1.4]
const MINUTE_MS = 60_000

/** One ticket for all errands, or a new ticket at each counter. */
type Way = 'one ticket' | 'a ticket each'
/** Minutes between leaving one counter and the call to the next, for the second and the third; `whole`: all waits of one visitor together. */
type Waits = Readonly<{ second: number[]; third: number[]; whole: number[] }>
type Visitor = { readonly visit: Visit; done: Set<ServiceId>; leftAt: number; waited: number }
/** `went`: the visits with their errands in the order in which they were called. */
type Day = Readonly<{ waits: Waits; went: readonly Visit[] }>
/** What happens at an instant; `order` keeps those of one instant in the order in which they were planned. */
type Planned = Readonly<{ at: number; order: number; happen: () => void }>

function openOffice(settings: OfficeSettings): Office {
  const { opening } = decideDay(null, businessDay(settings, A_TUESDAY, isHoliday), settings)
  return evolve(null, { at: A_TUESDAY, by: null, body: opening })
}

/**
 * A day of the core alone, without a server: every counter is open but for lunch and calls whenever it is free, everyone comes when
 * called, and the same visitor takes the same time for the same errand in both ways.
 */
function playDay(settings: OfficeSettings, visits: readonly Visit[], way: Way): Day {
  let office = openOffice(settings)
  let now: number = A_TUESDAY
  let planned: Planned[] = []
  let count = 0
  const waits: Waits = { second: [], third: [], whole: [] }
  const visitors = new Map<TicketNumber, Visitor>()
  const everyone = visits.map((visit): Visitor => ({ visit, done: new Set(), leftAt: visit.arrivesAt, waited: 0 }))

  const plan = (at: number, happen: () => void): void => {
    planned.push({ at, order: count++, happen })
  }
  function command(wanted: Command): readonly EventBody[] {
    const decision = decide(office, wanted, now as Instant)
    if (!decision.ok) return []
    for (const body of decision.events) office = evolve(office, { at: now as Instant, by: null, body })
    return decision.events
  }
  function take(visitor: Visitor): void {
    const left = visitor.visit.errands.map(({ service }) => service).filter((service) => !visitor.done.has(service))
    const services = way === 'one ticket' ? left : left.slice(0, 1)
    const { language, priority, needs } = visitor.visit
    const [issued] = command({ type: 'take-ticket', ticket: { services, language, priority, needs: [...needs] } })
    if (issued?.type === 'ticket-issued') visitors.set(issued.number, visitor)
  }
  function finish(counter: CounterId, visitor: Visitor, service: ServiceId): void {
    command({ type: 'finish', counter })
    visitor.done.add(service)
    visitor.leftAt = now
    if (way === 'a ticket each' && visitor.done.size < visitor.visit.errands.length) take(visitor)
  }
  function callNext(counter: CounterId): void {
    const [called] = command({ type: 'call-next', counter })
    if (called?.type !== 'errand-called') return
    const visitor = visitors.get(called.number)
    const service = office.live.get(called.number)?.errands[called.errand - 1]?.service
    if (!visitor || !service) throw new Error(`nobody has ${called.number}`)
    const waited = (now - visitor.leftAt) / MINUTE_MS
    visitor.waited += waited
    if (visitor.done.size === 1) waits.second.push(waited)
    if (visitor.done.size === 2) waits.third.push(waited)
    if (visitor.done.size > 0 && visitor.done.size === visitor.visit.errands.length - 1) waits.whole.push(visitor.waited)
    const errand = visitor.visit.errands.find((each) => each.service === service)
    plan(now + (errand ? errand.receptionMs + errand.deliveryMs : 0), () => finish(counter, visitor, service))
  }

  /** Whoever is free at lunch goes, and the visitor who is there first is served to the end. */
  function lunchOrCall(counter: CounterId, lunch: Lunch | null): void {
    const isLunch = lunch !== null && lunch.from <= now && now < lunch.to
    const isAway = office.counters.get(counter)?.state === 'paused'
    if (isLunch && !isAway) command({ type: 'pause', counter, reason: 'lunch' })
    if (!isLunch && isAway) command({ type: 'open', counter })
    if (!isLunch) callNext(counter)
  }

  for (const counter of settings.counters) {
    command({ type: 'open', counter: counter.id })
    const lunch = lunchOf(counter, office.day, settings.timeZone)
    for (const at of lunch ? [lunch.from, lunch.to] : []) plan(at, () => undefined)
  }
  for (const visitor of everyone) plan(visitor.visit.arrivesAt, () => take(visitor))
  while (planned.length > 0) {
    const next = planned.reduce((first, each) =>
      each.at < first.at || (each.at === first.at && each.order < first.order) ? each : first,
    )
    planned = planned.filter((each) => each !== next)
    now = next.at
    next.happen()
    for (const counter of settings.counters)
      if (office.counters.get(counter.id)?.current === null)
        lunchOrCall(counter.id, lunchOf(counter, office.day, settings.timeZone))
  }
  return { waits, went: everyone.map(inOrderOfCalls) }
}

const inOrderOfCalls = ({ visit, done }: Visitor): Visit => {
  const order = [...done]
  return { ...visit, errands: visit.errands.toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service)) }
}

const TITLES = {
  second: 'Wait before the second counter',
  third: 'Wait before the third counter',
  whole: 'All waits of a visitor with several errands',
} as const satisfies Record<keyof Waits, string>

const line = (name: string, waits: readonly number[]): string =>
  `  ${name.padEnd(26)}median ${rounded(median(waits), 1)} min   p90 ${rounded(percentile(waits, 0.9), 1)} min   (${waits.length} calls)`

/** Where nobody waits in the middle of the distribution there is nothing to compare. */
const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '–' : rounded(ours / theirs))

function compared(settings: OfficeSettings, load: number): readonly string[] {
  const { opening } = businessDay(settings, A_TUESDAY, isHoliday)
  if (!opening) throw new Error('the office is closed')
  const visitors = Math.round(ordinaryVisitors(settings) * load)
  const days = SEEDS.map((seed) => wardDay(settings, opening, { seed, visitors }))
  const withOne = days.map((visits) => playDay(settings, visits, 'one ticket'))
  const withOneEach = withOne.map(({ went }) => playDay(settings, went, 'a ticket each'))
  return (['second', 'third', 'whole'] as const).flatMap((of) => {
    const [ours, theirs] = [withOne, withOneEach].map((played) => played.flatMap(({ waits }) => waits[of])) as [
      number[],
      number[],
    ]
    return [
      `${TITLES[of]}, ${settings.name.en}, ${visitors} visitors a day, ${SEEDS.length} days`,
      line('one ticket for all', ours),
      line('a new ticket at each', theirs),
      `  ratio                     median ${ratio(median(ours), median(theirs))}   p90 ${ratio(percentile(ours, 0.9), percentile(theirs, 0.9))}`,
    ]
  })
}

/**
 * What one ticket for every errand and the order by arrival at the building are worth, against a new ticket at each counter. The same
 * visitors go to the same counters in the same order, as they are called with one ticket: only the tickets differ. In another order
 * the figures would tell which counter came second rather than how long it took to be called there.
 */
export function secondCounter(): Promise<readonly string[]> {
  const [settings] = readOffices()
  if (!settings) throw new Error('no office')
  return Promise.resolve(LOADS.flatMap((load) => compared(settings, load)))
}
