import type { EventBody, OfficeEvent } from '#contract/events.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { type BusinessDay, businessDay } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { type PlayedDay, playDay } from '#core/day-play/play-day.ts'
import type { DeskScript } from '#core/day-play/script.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { instant, minutesMs, startOfDay } from '#core/time.ts'
import { isHoliday } from '#server/holidays.ts'
import { lunchOf } from './lunch.ts'
import { seededRandom } from './random.ts'
import { idealVisit, livedVisit } from './scripted-visit.ts'
import { ordinaryVisitors, type Visit, wardDay } from './ward-day.ts'
import * as ward from './ward-parameters.ts'

const BEFORE_OPENING_MINUTES = 15

/** A day of a ward: the same seed brings the same visitors. By default as many come as on an ordinary day. */
export type DayToLive = Readonly<{
  day: Day
  seed: number
  visitors?: number
  /** How often for what first, and the share of visitors with priority, as `wardDay` has them. */
  firstErrands?: ReadonlyMap<string, number>
  priorityShare?: number
}>

const opened = (settings: OfficeSettings, day: BusinessDay): Extract<EventBody, { type: 'day-opened' }> =>
  decideDay(null, day, settings).opening

const lunchBreaks = (counter: OfficeSettings['counters'][number], day: Day, zone: string): DeskScript['breaks'] => {
  const lunch = lunchOf(counter, day, zone)
  return lunch ? [{ ...lunch, keeps: 'end' }] : []
}

/**
 * A whole day of a ward in memory, as the simulated visitors and clerks live it against a server (`play.ts`): the same walks, absences, holds,
 * papers and lunches by the same seed, only without the network's delay. With its end, when whoever is left in the hall lapses.
 */
export function livedDay(
  settings: OfficeSettings,
  {
    day,
    seed,
    visitors = ordinaryVisitors(settings),
    firstErrands = ward.FIRST_ERRAND,
    priorityShare = ward.PRIORITY_SHARE,
  }: DayToLive,
): Readonly<{ events: readonly OfficeEvent[]; office: Office }> {
  const business = businessDay(settings, startOfDay(settings.timeZone, day), isHoliday)
  const { opening } = business
  if (!opening) throw new Error(`${settings.id} is closed on ${day}`)
  const strangers = seededRandom(seed + 1)
  const visits = wardDay(settings, opening, { seed, visitors, firstErrands, priorityShare })
  const desks = settings.counters.map(
    (counter, place): DeskScript => ({
      counter: counter.id,
      open: [{ from: opening.from, to: null }],
      breaks: lunchBreaks(counter, day, settings.timeZone),
      lookUpMs: ward.LOOK_UP_SECONDS * 1000 * (place + 1),
      watchesClock: true,
    }),
  )
  const played = playDay({
    at: instant(opening.from - minutesMs(BEFORE_OPENING_MINUTES)),
    opened: opened(settings, business),
    visits: visits.map((visit) => livedVisit(settings, visit, strangers)),
    desks,
    facts: [],
    lines: 'shared',
  })
  return ended(played, business)
}

/** The day with its last facts, as the office stores them when the next one begins. */
function ended({ events, office }: PlayedDay, business: BusinessDay) {
  const at = instant(business.span.to - 1)
  const lapsed = decideDay(office, business, office.settings).closing.map((body): OfficeEvent => ({ at, by: null, body }))
  return { events: [...events, ...lapsed], office: lapsed.reduce<Office>(evolve, office) }
}

/** With one ticket for all errands, or a new ticket for each when the one before is done. */
type Way = Parameters<typeof idealVisit>[1]

/**
 * A day without any chance but who comes for what: every counter is open but for lunch and calls the moment it is free, and everyone comes when
 * called, stays, and is served in one go. Ends when the last has been served.
 */
export function idealDay(
  settings: OfficeSettings,
  { at, visits, way = 'one ticket' }: Readonly<{ at: Instant; visits: readonly Visit[]; way?: Way }>,
): PlayedDay {
  const business = businessDay(settings, at, isHoliday)
  return playDay({
    at,
    opened: opened(settings, business),
    visits: visits.map((visit) => idealVisit(visit, way)),
    desks: settings.counters.map((counter) => ({
      counter: counter.id,
      open: [{ from: at, to: business.span.to }],
      breaks: lunchBreaks(counter, business.day, settings.timeZone),
      lookUpMs: 0,
      watchesClock: false,
    })),
    facts: [],
    lines: 'shared',
  })
}
