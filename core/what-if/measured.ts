import type { OfficeEvent } from '#contract/events.ts'
import type { CounterId, ServiceId } from '#contract/primitives.ts'
import type { PlayedDay } from '../day-play/play-day.ts'
import type { DayScript } from '../day-play/script.ts'
import { factsOf, percentile } from '../statistics.ts'
import { minutesMs, minutesOf } from '../time.ts'
import { CHECK_COUNTER, CHECK_SERVICE } from './changes.ts'

/** One played day in figures; waits in minutes. */
export type Measured = Readonly<{
  mean: number
  p90: number
  withinTarget: number
  halfHours: readonly Readonly<{ count: number; mean: number | null }>[]
  services: ReadonlyMap<ServiceId, Readonly<{ count: number; mean: number }>>
  counterHours: number
  overtime: number
  sentHome: number
}>

type Wait = Readonly<{ arrivedAt: number; service: ServiceId; minutes: number }>

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** What a day came to, by the waits of errands to their first call as the settled rows have them. */
export function measured(script: DayScript, played: PlayedDay, ends: readonly number[]): Measured {
  const waits = waitsOf(script, played)
  const minutes = waits.map((wait) => wait.minutes).toSorted((a, b) => a - b)
  const byService = Map.groupBy(waits, ({ service }) => service)
  const byHalfHour = Map.groupBy(waits, ({ arrivedAt }) => placeIn(ends, arrivedAt))
  return {
    mean: meanOf(minutes) ?? 0,
    p90: minutes.length === 0 ? 0 : percentile(minutes, 90),
    withinTarget: shareWithin(script, waits),
    halfHours: ends.map((_, place) => {
      const here = byHalfHour.get(place) ?? []
      return { count: here.length, mean: meanOf(here.map((wait) => wait.minutes)) }
    }),
    services: new Map(
      [...byService].map(([service, list]) => {
        const mean = meanOf(list.map((wait) => wait.minutes)) ?? 0
        return [service, { count: list.length, mean }] as const
      }),
    ),
    counterHours: counterHours(played.events),
    overtime: overtimeMinutes(script, played.events),
    sentHome: [...played.office.settled.values()].filter(
      ({ errands }) => errands.length === 1 && errands[0]?.service === CHECK_SERVICE,
    ).length,
  }
}

const placeIn = (ends: readonly number[], at: number): number => {
  const place = ends.findIndex((to) => at < to)
  return place < 0 ? ends.length - 1 : place
}

/** Who had their papers looked through first has waited there too. */
function waitsOf({ visits }: DayScript, { office, visits: placeOf }: PlayedDay): readonly Wait[] {
  const facts = factsOf(office).filter(({ waitMs }) => waitMs !== null)
  const atCheck = new Map(facts.filter(({ service }) => service === CHECK_SERVICE).map(({ number, waitMs }) => [number, waitMs]))
  return facts
    .filter(({ service }) => service !== CHECK_SERVICE)
    .map(({ number, service, waitMs, issuedAt }) => ({
      arrivedAt: visits[placeOf.get(number) ?? -1]?.arrivesAt ?? issuedAt,
      service,
      minutes: minutesOf((waitMs ?? 0) + (atCheck.get(number) ?? 0)),
    }))
}

function shareWithin({ opened: { settings } }: DayScript, waits: readonly Wait[]): number {
  const targets = new Map(settings.services.map(({ id, target }) => [id, (target ?? settings.target).minutes]))
  const within = waits.filter(({ service, minutes }) => minutes <= (targets.get(service) ?? settings.target.minutes))
  return waits.length === 0 ? 0 : within.length / waits.length
}

/** Time in which counters were open, breaks not counted. The checking desk counts until it has nobody left. */
function counterHours(events: readonly OfficeEvent[]): number {
  const openSince = new Map<CounterId, number>()
  let ms = 0
  const close = (counter: CounterId, at: number): void => {
    ms += at - (openSince.get(counter) ?? at)
    openSince.delete(counter)
  }
  const checkEnd = events.findLast(
    ({ body }) => 'counter' in body && body.counter === CHECK_COUNTER && body.type === 'errand-finished',
  )
  for (const { at, body } of events) {
    if (body.type === 'counter-opened') openSince.set(body.counter, at)
    else if (body.type === 'counter-closed' && body.counter === CHECK_COUNTER) close(body.counter, checkEnd?.at ?? at)
    else if (body.type === 'counter-closed' || body.type === 'counter-paused') close(body.counter, at)
  }
  return ms / minutesMs(60)
}

const ENDS = ['errand-finished', 'errand-prepared', 'errand-held', 'errand-transferred']

/** Until the last visitor leaves a counter, from closing on. */
function overtimeMinutes({ opened: { opening } }: DayScript, events: readonly OfficeEvent[]): number {
  const last = events.findLast(({ body }) => ENDS.includes(body.type))
  return last && opening ? Math.max(0, minutesOf(last.at - opening.to)) : 0
}
