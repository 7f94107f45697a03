import type { Instant } from '#contract/primitives.ts'
import { createComing, type Kind } from '../estimate/coming.ts'
import type { Office } from '../office.ts'
import { minutesMs } from '../time.ts'
import { type HalfHours, halfHoursOf, openFor, type Span, zeros } from './half-hours.ts'
import { type Came, createUsualArrivals, keyOf, type Usual } from './usual-arrivals.ts'

/**
 * How many of each kind come from now on, a kind being a service and a level of priority: as many as usual in each half hour, times what today has
 * shown so far.
 */
export type Arrivals = Readonly<{
  /** The office stands so after a fact; a new day ends the one before. */
  stands: (office: Office) => void
  arrived: (kind: Kind, at: Instant) => void
  /** Half hour by half hour. Of a service that no day has shown as many as came lately. */
  within: (span: Span) => readonly ArrivalRates[]
}>

/** Until an instant, from the one before on: how many of each kind come in a millisecond. */
export type ArrivalRates = Readonly<{ until: number; rates: readonly Readonly<{ kind: Kind; perMs: number }>[] }>

/** Half of what today has shown is forgotten in so long: a busy morning is no busy day. */
const FORGOTTEN_MS = minutesMs(60)
/** The variance of how many come on a day, as a multiple of the usual: estimate.md has 18 %. */
const DAYS_VARY = 0.18 ** 2

export function createArrivals(): Arrivals {
  const usual = createUsualArrivals()
  const recent = createComing()
  const came = new Map<string, Came>()
  let today: Today | null = null

  /** Everyone who has ever come, with how many of them came today. */
  const kindsAt = (now: number): readonly Known[] =>
    recent.rates(now / 1000).map(({ kind, perSecond }) => ({
      kind,
      usual: usual.of(kind),
      counts: came.get(keyOf(kind))?.counts ?? NOBODY,
      recentPerMs: perSecond / 1000,
    }))

  return {
    stands: (office) => {
      if (today?.office.day === office.day) {
        today = { ...today, office }
        return
      }
      if (today?.office.opening) usual.learn(today.office, [...came.values()])
      came.clear()
      today = { office, halfHours: halfHoursOf(office) }
    },
    arrived: (kind, at) => {
      recent.arrived(kind, at / 1000)
      if (!today) return
      const { counts } = came.get(keyOf(kind)) ?? { counts: zeros() }
      came.set(keyOf(kind), { kind, counts })
      const place = today.halfHours.placeAt(at)
      counts[place] = (counts[place] ?? 0) + 1
    },
    within: (span) => (today ? ratesIn(today, span, expectedOf(kindsAt(span.from), today, span.from)) : []),
  }
}

const NOBODY = zeros()
const NONE: SoFar = { came: 0, expected: 0 }

type Today = Readonly<{ office: Office; halfHours: HalfHours }>
type Known = Readonly<{ kind: Kind; usual: Usual | null; counts: Float64Array; recentPerMs: number }>
type SoFar = Readonly<{ came: number; expected: number }>
/** So many times as many come today as usual. */
type Expected = Known & Readonly<{ factor: number }>

/** What today differs by: first of all who come, then of each kind beside them. */
function expectedOf(all: readonly Known[], today: Today, now: number): readonly Expected[] {
  const known = all.map((each) => ({ ...each, soFar: soFarOf(each, today, now) }))
  const total = known.reduce(
    (sum, { soFar: { came, expected } }) => ({ came: sum.came + came, expected: sum.expected + expected }),
    NONE,
  )
  const hall = factorOf(total, DAYS_VARY)
  return known.map(({ soFar: { came, expected }, ...each }) => {
    const own = each.usual ? factorOf({ came, expected: expected * hall }, each.usual.variance) : 1
    return { ...each, factor: hall * own }
  })
}

/** The mean of a factor that has a gamma prior of mean 1, after so many came where so many were expected (Gelman et al. 2013, 2.6). */
const factorOf = ({ came, expected }: SoFar, variance: number): number => (came + 1 / variance) / (expected + 1 / variance)

/** The half hour in which the doors open tells nothing until it is over: those who stood before them come at once. */
function soFarOf({ kind, usual, counts }: Known, { office, halfHours }: Today, now: number): SoFar {
  if (!usual) return NONE
  let [came, expected] = [0, 0]
  const opens = halfHours.placeAt(office.opening?.from ?? now)
  const running = halfHours.placeAt(now)
  for (let place = opens; place <= (running === opens ? running - 1 : running); place++) {
    const { from, to } = halfHours.span(place)
    const past = { from, to: Math.min(now, to) }
    const weight = 2 ** ((past.to - now) / FORGOTTEN_MS)
    came += weight * (counts[place] ?? 0)
    expected += weight * (usual.counts[place] ?? 0) * openFor(office, kind.service, past)
  }
  return { came, expected }
}

function ratesIn({ office, halfHours }: Today, { from, to }: Span, all: readonly Expected[]): readonly ArrivalRates[] {
  const parts: ArrivalRates[] = []
  for (let at = from; at < to; ) {
    const place = halfHours.placeAt(at)
    const span = { from: at, to: Math.min(to, halfHours.span(place).to) }
    const rates = all.map(({ kind, usual, factor, recentPerMs }) => {
      if (!usual) return { kind, perMs: recentPerMs }
      const open = openFor(office, kind.service, span) / (span.to - span.from)
      return { kind, perMs: factor * (usual.counts[place] ?? 0) * open }
    })
    parts.push({ until: span.to, rates })
    at = span.to
  }
  return parts
}
