import type { Kind } from '../estimate/coming.ts'
import type { Office } from '../office.ts'
import { halfHoursOf, openFor, zeros } from './half-hours.ts'

/** How many of each kind come in each half hour of a day, as the days that are over have shown. */
export type UsualArrivals = Readonly<{
  /** A day is over: so many of each kind came in each of its half hours. */
  learn: (office: Office, came: readonly Came[]) => void
  /** `null`: on no day that is known was the service open. */
  of: (kind: Kind) => Usual | null
}>

/** How many of a kind came, by half hour. */
export type Came = Readonly<{ kind: Kind; counts: Float64Array }>
/** How many come in each half hour that is open throughout; the variance of a day's, as a multiple of that, beside the whole hall's. */
export type Usual = Readonly<{ counts: Float64Array; variance: number }>

/** What a day counts beside the one after it. */
const OLDER = 0.9
/** What a prior is worth in a half hour, in people: of the hall, that all are alike; of a kind, that they are as the hall's. */
const PRIOR = { hall: 4, kind: 8 } as const
/** Whoever has not come yet may: half a person is added to each kind (Jeffreys 1946). */
const ADDED = 0.5
/** Until more is known: that variance, the least it is taken for, and of how many people squared it is known. */
const VARIES = { variance: 0.02, least: 0.005, weight: 2000 } as const

/**
 * Means with a gamma prior (Gelman et al. 2013, "Bayesian data analysis", 2.6): while few days are known a kind's half hours are its share of the hall's,
 * and the hall's are alike.
 */
export function createUsualArrivals(): UsualArrivals {
  const kinds = new Map<string, Came>()
  /** On how many days tickets were given in each half hour: of each service, and of any. */
  const days = new Map<string, Float64Array>()
  const hall = { counts: zeros(), days: zeros(), usual: zeros() }
  const variation = { squares: VARIES.weight * VARIES.variance, weight: VARIES.weight as number }

  /** What has been reckoned since a day was learned. */
  const reckoned = new Map<string, Usual | null>()

  function of(kind: Kind): Usual | null {
    const key = keyOf(kind)
    const known = reckoned.get(key)
    if (known !== undefined) return known
    const usual = reckon(kind)
    reckoned.set(key, usual)
    return usual
  }

  function reckon(kind: Kind): Usual | null {
    const open = days.get(kind.service)
    const ofHall = open ? sum(open.map((day, place) => day * at(hall.usual, place))) : 0
    if (!open || ofHall === 0) return null
    const its = kinds.get(keyOf(kind))?.counts ?? zeros()
    const seen = sum(its) + ADDED
    const ofKind = (place: number): number => (seen / ofHall) * at(hall.usual, place)
    return {
      counts: its.map((count, place) => (count + PRIOR.kind) / (at(open, place) + PRIOR.kind / ofKind(place))),
      variance: Math.max(VARIES.least, variation.squares / variation.weight) + 1 / seen,
    }
  }

  /**
   * Of each kind what was expected of the day, given how many came in all, against what was: by moments, less what Poisson counts, and means of
   * so few, would vary by themselves.
   */
  function learnVariation(open: (service: string) => Float64Array, came: readonly Came[]): void {
    const counts = new Map(came.map((each) => [keyOf(each.kind), sum(each.counts)]))
    const all = [...kinds.values()].flatMap(({ kind, counts: past }) => {
      const usual = of(kind)
      if (!usual) return []
      const opened = open(kind.service)
      return [
        {
          seen: sum(past) + ADDED,
          came: counts.get(keyOf(kind)) ?? 0,
          expected: sum(usual.counts.map((count, place) => count * at(opened, place))),
        },
      ]
    })
    const total = all.reduce((so, each) => ({ came: so.came + each.came, expected: so.expected + each.expected }), {
      came: 0,
      expected: 0,
    })
    if (total.expected === 0) return
    for (const { seen, came: own, expected: usually } of all) {
      const expected = (usually * total.came) / total.expected
      variation.squares += (own - expected) ** 2 - expected - expected ** 2 / seen
      variation.weight += expected ** 2
    }
  }

  function learnDays(office: Office, open: (service: string) => Float64Array): void {
    const any = zeros()
    for (const service of office.services.keys()) {
      const opened = open(service)
      days.set(service, added(days.get(service) ?? zeros(), opened))
      for (const [place, share] of opened.entries()) any[place] = Math.max(at(any, place), share)
    }
    hall.days = added(hall.days, any)
  }

  return {
    learn: (office, came) => {
      const halfHours = halfHoursOf(office)
      const open = (service: string): Float64Array => zeros().map((_, place) => openFor(office, service, halfHours.span(place)))
      learnVariation(open, came)
      for (const old of [...days.values(), hall.counts, hall.days, ...[...kinds.values()].map(({ counts }) => counts)]) fade(old)
      learnDays(office, open)
      reckoned.clear()
      for (const { kind, counts } of came) {
        kinds.set(keyOf(kind), { kind, counts: added(kinds.get(keyOf(kind))?.counts ?? zeros(), counts) })
        hall.counts = added(hall.counts, counts)
      }
      const mean = sum(hall.counts) / sum(hall.days)
      hall.usual =
        mean > 0 ? hall.counts.map((count, place) => (count + PRIOR.hall) / (at(hall.days, place) + PRIOR.hall / mean)) : zeros()
    },
    of,
  }
}

export const keyOf = ({ service, priority }: Kind): string => `${priority} ${service}`

const at = (figures: Float64Array, place: number): number => figures[place] ?? 0
const sum = (figures: Float64Array): number => figures.reduce((total, figure) => total + figure, 0)
const added = (some: Float64Array, others: Float64Array): Float64Array => some.map((figure, place) => figure + at(others, place))

function fade(figures: Float64Array): void {
  for (const [place, figure] of figures.entries()) figures[place] = OLDER * figure
}
