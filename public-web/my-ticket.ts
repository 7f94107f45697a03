import { TICKET_STATES, type TicketState } from '#client/words/ticket.ts'
import type { RouteAnswer } from '#contract/api.ts'
import type { Instant, LocalText } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { type AwaitedPlace, beBackBy } from '#core/be-back.ts'
import { afterClosing } from '#core/closing.ts'

/**
 * My ticket as arithmetic on the ward's view, which is the same for everyone: ten thousand phones ask the office nothing.
 * Where one errand of a ticket stands; what is undone first comes first in `TICKET_STATES`.
 */
export type Place = Readonly<
  | { state: 'called'; label: string; at: Instant }
  | { state: 'serving'; label: string }
  | ({ state: 'ready' | 'come-back' | 'wait'; delayed: boolean } & AwaitedPlace)
  | { state: 'absent' | 'preparing' | 'held' }
>
/** The errand keeps its turn while its visitor is at another counter; `label` is that counter's. */
type Elsewhere = Readonly<{ state: 'elsewhere'; label: string }>
/** `counters`: the signs of those that will call it, as far as they are open; `paused`: all of them are on a break. */
export type PlacedErrand = Readonly<{
  service: string
  name: LocalText
  counters: readonly string[]
  paused: boolean
  place: Place
}>
/** Another errand of the ticket comes first. */
type Later = Readonly<{ state: 'later' }>
export type ErrandPlace = PlacedErrand | Readonly<{ service: string; name: LocalText; place: Elsewhere | Later }>

/** `gone`: this view does not have the number, so only the office itself can tell what became of it. */
export type MyTicket = Readonly<
  { kind: 'here'; first: PlacedErrand; errands: readonly ErrandPlace[] } | { kind: 'other-day' } | { kind: 'gone' }
>

/** From here on it is time to be back in the hall. */
const COME_BACK = { ahead: 3, minutes: 10 } as const

function isNear(ahead: number, estimate: Estimate): boolean {
  if (ahead <= COME_BACK.ahead || estimate.kind === 'soon') return true
  return estimate.kind === 'range' && estimate.to <= COME_BACK.minutes
}

/** The line of a service is in order of arrival, so its index is the number of people ahead. */
function placeInLine({ waiting, ready }: LineService, number: string): Place | null {
  const ahead = waiting.findIndex((one) => one.number === number)
  const own = waiting[ahead]
  if (!own) return null
  const { estimate, soonest, delayed } = own
  const near = isNear(ahead, estimate) ? 'come-back' : 'wait'
  return { state: ready.some((one) => one === number) ? 'ready' : near, ahead, estimate, soonest, delayed }
}

function placeIn(service: LineService, number: string): Place | null {
  const has = (numbers: readonly string[]): boolean => numbers.includes(number)
  const call = service.called.find((one) => one.number === number)
  if (call) return call.serving ? { state: 'serving', label: call.label } : { state: 'called', label: call.label, at: call.at }
  const inLine = placeInLine(service, number)
  if (inLine) return inLine
  if (has(service.absent)) return { state: 'absent' }
  if (has(service.preparing)) return { state: 'preparing' }
  return has(service.held) ? { state: 'held' } : null
}

/** The sign of the counter where the number is now. */
const counterOf = ({ services }: LineView, number: string): string =>
  services.flatMap(({ called }) => called).find((call) => call.number === number)?.label ?? ''

const countersFor = ({ counters, handover }: LineService, { state }: Place): readonly string[] => {
  if (state === 'ready') return handover
  return state === 'wait' || state === 'come-back' ? counters : []
}

const isPaused = (service: LineService, { state }: Place): boolean =>
  service.state === 'paused' && (state === 'wait' || state === 'come-back')

function errandAt(service: LineService, number: string, counter: string): readonly ErrandPlace[] {
  const { id, name, elsewhere, later } = service
  const place = placeIn(service, number)
  if (place) return [{ service: id, name, counters: countersFor(service, place), paused: isPaused(service, place), place }]
  if (later.some((one) => one === number)) return [{ service: id, name, place: { state: 'later' } }]
  return elsewhere.some((one) => one === number) ? [{ service: id, name, place: { state: 'elsewhere', label: counter } }] : []
}

const isPlaced = (errand: ErrandPlace): errand is PlacedErrand =>
  errand.place.state !== 'elsewhere' && errand.place.state !== 'later'
const urgency = ({ place }: PlacedErrand): number => TICKET_STATES.indexOf(place.state)
const ahead = ({ place }: PlacedErrand): number => ('ahead' in place ? place.ahead : 0)

/** Where the number stands today: its most urgent errand, and all of them in the office's order of services. */
export function myTicket(view: LineView, { day, number }: Readonly<{ day: string; number: string }>): MyTicket {
  const isCarried = view.carried.some((kept) => kept.number === number && kept.paperDay === day)
  if (day !== view.day && !isCarried) return { kind: 'other-day' }
  const counter = counterOf(view, number)
  const errands = view.services.flatMap((service) => errandAt(service, number, counter))
  const [first] = errands.filter(isPlaced).toSorted((a, b) => urgency(a) - urgency(b) || ahead(a) - ahead(b))
  return first ? { kind: 'here', first, errands } : { kind: 'gone' }
}

/**
 * Until when whoever waits may be away: of all errands the one that may be called first counts, and papers in the making may be
 * ready at any moment. `null`: they should stay.
 */
export function awayUntil(errands: readonly ErrandPlace[], { at, now }: Readonly<Record<'at' | 'now', Instant>>): Instant | null {
  const places = errands.map(({ place }) => place)
  if (places.some(({ state }) => state === 'preparing')) return null
  return beBackBy(
    places.flatMap((place) => ('ahead' in place ? [place] : [])),
    { at, now },
  )
}

/** Whether whoever waits for an errand may be called after closing, and when that is; `null` where nothing speaks for it. */
export function lateFor({ at, opening, services }: LineView, { service, place }: PlacedErrand) {
  const closing = services.find(({ id }) => id === service)?.hours?.to ?? opening?.to
  const chance = 'ahead' in place && closing !== undefined ? afterClosing(place.estimate, { at, closing }) : null
  return chance && closing !== undefined ? { chance, closing } : null
}

/** What became of a ticket of which nothing is open any more; `null` while something still is. */
export function endOf({ errands }: RouteAnswer<'read-ticket'>): TicketState | null {
  const states = errands.map(({ state }) => state)
  const settled = states.every((state) => state === 'served' || state === 'cancelled' || state === 'lapsed')
  if (!settled) return null
  if (states.includes('served')) return 'served'
  return states.includes('lapsed') ? 'lapsed' : 'cancelled'
}
