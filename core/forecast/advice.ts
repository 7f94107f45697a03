import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { Advice, FloorAdvice } from '#contract/views/advice.ts'
import type { Office } from '../office.ts'
import { seededRandom } from '../random.ts'
import { minutesMs } from '../time.ts'
import { type Comparison, compare } from './comparison.ts'
import type { Habits } from './habits.ts'
import { hallOf } from './hall.ts'
import { type Measure, measuresFor, officeWith } from './measures.ts'
import { type Newcomers, type Prospect, prospectOf } from './prospect.ts'
import { streamsInto } from './streams.ts'

/** What is advised, under which version of the settings, and since when each counter stood as it did then. */
export type Advised = FloorAdvice & Readonly<{ version: number; stood: ReadonlyMap<CounterId, Instant> }>

/** Yields after each thing that it has tried, so that whoever runs it can do something else meanwhile. */
export type Advising = Generator<undefined, Advised, undefined>

type Known = Readonly<{ habits: Habits; seed: number }>

/** Runs of each thing that is tried, and fewer where the line is long: of thousands of waits nine in ten are known soon. */
const RUNS = { most: 50, least: 30, waiting: 40 } as const
/** How many pieces of advice are told. */
const MOST = 3
const QUARTER_HOUR_MS = minutesMs(15)

/**
 * Plays the office forward as it stands, and again as if each thing had been done that could be, with the same chances (common random numbers,
 * Glasserman & Yao 1992): the estimate rerun with one counter more or less (estimate.md). The office must not change meanwhile: hand in a copy.
 */
export function* advise(office: Office, now: Instant, known: Known): Advising {
  const stood = new Map([...office.counters].map(([id, { since }]) => [id, since]))
  const nothing = { at: now, version: office.version, stood, measures: [], spare: null }
  if (hallOf(office, now).line.length === 0) return nothing
  const newcomers = newcomersOf(office, now, known)
  const play = (as: Office): Prospect => prospectAs(as, { now, newcomers, known })
  const before = play(office)
  yield
  const tried: Tried[] = []
  for (const measure of measuresFor(office, worstLine(office, before), now)) {
    const comparison = compare(before, play(officeWith(office, measure, now)), targetsOf(office))
    tried.push({ measure, comparison })
    yield
  }
  const measures = bestOf(tried.flatMap(advisable))
  return { ...nothing, measures, spare: spareOf(tried, new Set(measures.map(({ counter }) => counter))) }
}

type Tried = Readonly<{ measure: Measure; comparison: Comparison }>

function prospectAs(office: Office, { now, newcomers, known }: Readonly<{ now: Instant; newcomers: Newcomers; known: Known }>) {
  const hall = hallOf(office, now)
  const { habits, seed } = known
  const runs = Math.round(Math.max(RUNS.least, Math.min(RUNS.most, (RUNS.most * RUNS.waiting) / Math.max(1, hall.line.length))))
  return prospectOf(hall, { habits, streams: streamsInto(hall, habits), random: seededRandom(seed) }, { runs, newcomers })
}

/** Of services that some counter calls as things stand and that have not been stopped: for others nobody is given a ticket. */
function newcomersOf(office: Office, now: Instant, { habits }: Known): Newcomers {
  const closing = office.opening?.to ?? now
  const given = hallOf(office, now).services.filter(({ id }) => now < (office.stops.get(id) ?? closing))
  const newcomers = new Map<ServiceId, number>(given.map(({ id }) => [id, 0]))
  let from: number = now
  for (const { until, rates } of habits.arrivals.within({ from: now, to: Math.min(closing, now + QUARTER_HOUR_MS) })) {
    for (const { kind, perMs } of rates) {
      const service = kind.service as ServiceId
      const people = newcomers.get(service)
      if (people !== undefined) newcomers.set(service, people + perMs * (until - from))
    }
    from = until
  }
  return newcomers
}

/** The line of those in which somebody waits whose nine in ten wait longest. */
function worstLine(office: Office, { lines }: Prospect): ServiceId | null {
  const waited = new Set([...office.live.values()].flatMap(({ errands }) => errands.map(({ service }) => service)))
  const [worst] = [...lines].filter(([service]) => waited.has(service)).toSorted(([, a], [, b]) => (a === b ? 0 : b - a))
  return worst?.[0] ?? null
}

const targetsOf =
  ({ services, settings }: Office) =>
  (service: ServiceId): number =>
    minutesMs((services.get(service)?.target ?? settings.target).minutes) / 1000

type Candidate = Readonly<{ advice: Advice; worth: number }>

/** Whoever is turned to a line is told so for its sake; nobody is moved to a service not their own for one that keeps its target. */
function advisable({ measure, comparison }: Tried): readonly Candidate[] {
  const { kind, counter } = measure
  const { helped, hall, savedSeconds, harmed, worth, matters } = comparison
  if (kind === 'close' || !matters || !helped) return []
  if ('service' in measure && measure.service !== helped.service) return []
  if (kind === 'move' && !comparison.missesTarget) return []
  const advice = { kind, counter, line: helped, hall, savedMinutes: Math.max(0, Math.round(savedSeconds / 60)), worse: harmed }
  return [{ advice, worth }]
}

/** Of several ways of the same kind to help the same line the best, so that the three are three different things. */
function bestOf(candidates: readonly Candidate[]): Advice[] {
  const sorted = candidates.toSorted((a, b) => b.worth - a.worth).map(({ advice }) => advice)
  const firsts = Map.groupBy(sorted, ({ kind, line }) => `${kind} ${line.service}`)
  return [...firsts.values()].flatMap(([best]) => best ?? []).slice(0, MOST)
}

/** Of the counters whose closing nobody would notice the one that costs least; not one that is wanted elsewhere. */
function spareOf(tried: readonly Tried[], wanted: ReadonlySet<CounterId>): FloorAdvice['spare'] {
  const [spare] = tried
    .filter(({ measure, comparison }) => measure.kind === 'close' && comparison.isUnnoticed && !wanted.has(measure.counter))
    .toSorted((a, b) => b.comparison.worth - a.comparison.worth)
  const hall = spare?.comparison.hall
  // A wait that comes out shorter without a counter is chance.
  return spare && hall ? { counter: spare.measure.counter, hall: { ...hall, after: Math.max(hall.before, hall.after) } } : null
}
