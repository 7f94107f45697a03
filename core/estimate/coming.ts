import { exponential, type Random } from '../random.ts'

/** How often people of each kind come just now: a kind is a service and a level of priority. */
export type Coming = Readonly<{
  arrived: (kind: Kind, at: number) => void
  /** How many of each kind come in a second. */
  rates: (at: number) => readonly Readonly<{ kind: Kind; perSecond: number }>[]
  /** Those of each kind who come within the seconds that `window` allows for it, drawn anew each time, by arrival. */
  drawn: (at: number, window: (kind: Kind) => number) => (random: Random) => readonly Arrival[]
}>

export type Kind = Readonly<{ service: string; priority: number }>
export type Arrival = Kind & Readonly<{ arrival: number }>

/** Half of what was seen is forgotten in half an hour. */
const RATE = Math.LN2 / 1800

/** The rate of a kind is a count in which older arrivals count less, as in exponential smoothing (Brown 1959, "Statistical forecasting for inventory control"). */
export function createComing(): Coming {
  const kinds = new Map<string, { kind: Kind; count: number; at: number }>()
  const rates: Coming['rates'] = (at) =>
    [...kinds.values()].map(({ kind, count, at: last }) => ({ kind, perSecond: RATE * count * Math.exp(-RATE * (at - last)) }))
  return {
    arrived: (kind, at) => {
      const key = `${kind.priority} ${kind.service}`
      const known = kinds.get(key) ?? { kind, count: 0, at }
      kinds.set(key, { kind, count: known.count * Math.exp(-RATE * (at - known.at)) + 1, at })
    },
    rates,
    drawn: (at, window) => {
      const open = rates(at).flatMap(({ kind, perSecond }) => {
        const until = at + window(kind)
        return until > at ? [{ kind, until, mean: 1 / perSecond }] : []
      })
      return (random) => open.flatMap((stream) => drawn(stream, at, random)).sort((a, b) => a.arrival - b.arrival)
    },
  }
}

type Stream = Readonly<{ kind: Kind; until: number; mean: number }>

/** A Poisson stream from now on: exponential times between two arrivals (Çinlar 1975, "Introduction to stochastic processes"). */
function drawn({ kind, until, mean }: Stream, from: number, random: Random): readonly Arrival[] {
  const arrivals: Arrival[] = []
  for (let arrival = from + exponential(random, mean); arrival < until; arrival += exponential(random, mean))
    arrivals.push({ ...kind, arrival })
  return arrivals
}
