import type { ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { businessDay } from '#core/calendar.ts'
import { instant } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { idealDay } from '#simulate/lived-day.ts'
import { ordinaryVisitors, type Visit, wardDay } from '#simulate/ward-day.ts'
import { FIRST_ERRAND } from '#simulate/ward-parameters.ts'
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
/** `went`: the visits with their errands in the order in which they were called. */
type Day = Readonly<{ waits: Waits; went: readonly Visit[] }>

/** A visitor of a day that was played: when they were last free, and what they were called for. */
type Gone = { leftAt: number; waited: number; readonly order: ServiceId[] }

/** The same visitor takes the same time for the same errand in both ways. */
function playDay(settings: OfficeSettings, visits: readonly Visit[], way: Way): Day {
  const waits: Waits = { second: [], third: [], whole: [] }
  const gone = visits.map(({ arrivesAt }): Gone => ({ leftAt: arrivesAt, waited: 0, order: [] }))
  const services = new Map<string, readonly ServiceId[]>()
  const { events, visits: placeOf } = idealDay(settings, { at: A_TUESDAY, visits, way })

  function called({ leftAt, waited, order }: Gone, visit: Visit, at: number): number {
    const wait = (at - leftAt) / MINUTE_MS
    if (order.length === 1) waits.second.push(wait)
    if (order.length === 2) waits.third.push(wait)
    if (order.length > 0 && order.length === visit.errands.length - 1) waits.whole.push(waited + wait)
    return waited + wait
  }
  for (const { at, body } of events) {
    if (body.type === 'ticket-issued') services.set(body.number, body.services)
    if (body.type !== 'errand-called' && body.type !== 'errand-finished') continue
    const place = placeOf.get(body.number) ?? -1
    const [visitor, visit, service] = [gone[place], visits[place], services.get(body.number)?.[body.errand - 1]]
    if (!visitor || !visit || !service) throw new Error(`nobody has ${body.number}`)
    if (body.type === 'errand-finished') visitor.leftAt = at
    else {
      visitor.waited = called(visitor, visit, at)
      visitor.order.push(service)
    }
  }
  return { waits, went: visits.map((visit, place) => inOrder(visit, gone[place]?.order ?? [])) }
}

const inOrder = (visit: Visit, order: readonly ServiceId[]): Visit => ({
  ...visit,
  errands: visit.errands.toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service)),
})

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
  const days = SEEDS.map((seed) => wardDay(settings, opening, { seed, visitors, firstErrands: FIRST_ERRAND }))
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
