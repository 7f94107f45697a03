import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { businessDay } from '#core/calendar.ts'
import { instant } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { type CoreVisitor, playCoreDay } from '#simulate/core-day.ts'
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

/** The same visitor takes the same time for the same errand in both ways. */
function playDay(settings: OfficeSettings, visits: readonly Visit[], way: Way): Day {
  const waits: Waits = { second: [], third: [], whole: [] }
  const leftAt = new Map<Visit, Instant>()
  const waitedInAll = new Map<Visit, number>()
  const order = new Map<Visit, ServiceId[]>(visits.map((visit) => [visit, []]))

  function asksFor({ visit, served }: CoreVisitor, at: Instant): readonly ServiceId[] {
    leftAt.set(visit, at)
    const left = visit.errands.map(({ service }) => service).filter((service) => !served.has(service))
    if (way === 'a ticket each') return left.slice(0, 1)
    return served.size === 0 ? left : []
  }
  function called({ visit, served }: CoreVisitor, service: ServiceId, at: Instant): void {
    const waited = (at - (leftAt.get(visit) ?? visit.arrivesAt)) / MINUTE_MS
    const inAll = (waitedInAll.get(visit) ?? 0) + waited
    waitedInAll.set(visit, inAll)
    order.get(visit)?.push(service)
    if (served.size === 1) waits.second.push(waited)
    if (served.size === 2) waits.third.push(waited)
    if (served.size > 0 && served.size === visit.errands.length - 1) waits.whole.push(inAll)
  }

  playCoreDay(settings, { at: A_TUESDAY, visits }, { asksFor, called })
  return { waits, went: visits.map((visit) => inOrder(visit, order.get(visit) ?? [])) }
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
