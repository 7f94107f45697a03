import type { Opening } from '#contract/events.ts'
import type { CounterId } from '#contract/primitives.ts'
import type { CounterSettings } from '#contract/settings.ts'
import type { StaffedDay } from '#contract/staffing.ts'
import { instant, instantAt, minutesMs, minutesOf } from '../time.ts'
import { HALF_HOUR, meanMinutes } from './demand.ts'
import { type FormulaAnswer, lagSipp } from './formulas.ts'
import type { OfficeDay, StaffableDay } from './office-day.ts'
import { counterHours } from './plan.ts'
import type { SkilledQuestion } from './skilled.ts'
import type { Break } from './skilled-hall.ts'

/** Whatever happens, somebody is there while the office is open. */
const FEWEST_OPEN = 1
/** Lognormal durations of all services in one line; the formula asks for their mean only. */
const ANY_VARIATION = 1

type StaffedCounter = StaffedDay['counters'][number]
type HalfHour = StaffedDay['halfHours'][number]

/** Half hours from opening on; the last may be cut short. */
export const halfHoursOf = ({ from, to }: Opening): HalfHour[] =>
  Array.from({ length: Math.ceil(minutesOf(to - from) / HALF_HOUR) }, (_, place) => ({
    from: instant(from + minutesMs(place * HALF_HOUR)),
    to: instant(Math.min(from + minutesMs((place + 1) * HALF_HOUR), to)),
  }))

const serves = ({ ranks, helps }: CounterSettings, { services }: OfficeDay): boolean =>
  [...ranks, ...helps.map((help) => help.services)].flat().some((id) => services.some(({ settings }) => settings.id === id))

/** Counters that serve anybody who is expected, with their planned breaks of that day. */
export function staffedCounters(day: StaffableDay): StaffedCounter[] {
  const at = (time: CounterSettings['breaks'][number]['from']) => instantAt(day.settings.timeZone, day.hours.day, time)
  return day.settings.counters
    .filter((counter) => serves(counter, day))
    .map(({ id, label, name, breaks }) => ({
      id,
      label,
      name,
      breaks: breaks.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    }))
}

/** How many counters are there on average in a half hour, rounded down: whoever is at lunch for a part of it is there for the rest. */
export function countersThere(counters: readonly Pick<StaffedCounter, 'breaks'>[], { from, to }: HalfHour): number {
  const overlap = (pause: HalfHour): number => Math.max(0, Math.min(pause.to, to) - Math.max(pause.from, from))
  const away = counters.flatMap(({ breaks }) => breaks).reduce((sum, pause) => sum + overlap(pause), 0)
  return Math.floor(counters.length - away / (to - from))
}

/** More counters than any office has: what it takes is told also where there are not so many. */
const PLENTY = 500

/** The answer by formula, and how a half hour would be with as many of these counters as are there. */
export type OfficeFormula = Readonly<{ needed: FormulaAnswer; there: FormulaAnswer; most: readonly number[] }>

/** All services in one line, as if every counter took every service, against the target of the office. Whoever is at lunch is not there. */
export function formulaFor(day: StaffableDay): OfficeFormula {
  const counters = staffedCounters(day)
  const most = halfHoursOf(day.hours.opening).map((halfHour) => countersThere(counters, halfHour))
  const { minutes, share } = day.settings.target
  const question = { demand: pooledDemand(day), target: { withinMinutes: minutes, share } }
  const upTo = (limit: number) => ({ fewest: Math.min(FEWEST_OPEN, limit), most: limit })
  return {
    needed: lagSipp({ ...question, ranges: most.map(() => upTo(PLENTY)) }),
    there: lagSipp({ ...question, ranges: most.map(upTo) }),
    most,
  }
}

/** All visitors of a day in one line, for as long as they stay on average. */
function pooledDemand({ services }: OfficeDay) {
  const visitors = services.reduce((sum, service) => sum + service.visitors, 0)
  const minutes = services.reduce((sum, { visitors: count, demand }) => sum + count * meanMinutes(demand.serviceTime), 0)
  const [first] = services
  if (!first) throw new RangeError('nobody is expected on the day')
  return {
    arrivals: first.demand.arrivals.map((_, stretch) =>
      services.reduce((sum, { demand }) => sum + (demand.arrivals[stretch] ?? 0), 0),
    ),
    stretchMinutes: first.demand.stretchMinutes,
    serviceTime: { kind: 'lognormal', meanMinutes: minutes / visitors, variation: ANY_VARIATION } as const,
  }
}

/** The question to the simulation: each service's own visitors and target, each counter's own services and breaks. */
export function skilledQuestion(day: StaffableDay): SkilledQuestion {
  const skills = new Map(day.settings.counters.map((counter) => [counter.id, counter]))
  const fromOpening = (at: number): number => minutesOf(at - day.hours.opening.from)
  return {
    services: day.services.map(({ settings, demand, target }) => ({
      id: settings.id,
      demand,
      target: { withinMinutes: target.minutes, share: target.share },
    })),
    counters: staffedCounters(day).map(({ id, breaks }) => ({
      id,
      ...skillsOf(skills, id),
      breaks: breaks.map(({ from, to }): Break => ({ from: fromOpening(from), to: fromOpening(to) })),
    })),
    fewest: FEWEST_OPEN,
  }
}

function skillsOf(all: ReadonlyMap<CounterId, CounterSettings>, id: CounterId): Pick<CounterSettings, 'ranks' | 'helps'> {
  const { ranks = [], helps = [] } = all.get(id) ?? {}
  return { ranks, helps }
}

/** The day as it stands over its advice. */
export const staffedDay = (day: StaffableDay): StaffedDay => ({
  on: day.on,
  day: day.hours.day,
  halfHours: halfHoursOf(day.hours.opening),
  counters: staffedCounters(day),
  services: day.services.map(({ settings, target }) => ({ service: settings.id, name: settings.name, target })),
  formulaHours: counterHours(formulaFor(day).needed.plan),
})
