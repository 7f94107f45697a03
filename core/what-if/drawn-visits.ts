import type { DayScript, ScriptedVisit } from '../day-play/script.ts'
import type { Random } from '../random.ts'
import { instant, minutesMs } from '../time.ts'
import { redrawn, type StayPools } from './redraw.ts'

/** On an average day a visitor comes up to so long earlier or later than the one they are drawn from. */
const MOVED_MINUTES = 5

type Draw = Readonly<{
  pools: StayPools
  pooledDays: number | null
  /** Each visit's own chance in this run, by its place. */
  chance: (place: number) => Random
}>

/**
 * Who comes in one run. Of a day that was, everyone who came. Of several days each visitor comes as often as on an average one: how many times is
 * Poisson (the Poisson bootstrap, Hanley & MacGibbon 2006), and so are the arrivals of every half hour and service, at their mean rates.
 */
export function drawnVisits({ visits, opened }: DayScript, { pools, pooledDays, chance }: Draw): readonly ScriptedVisit[] {
  if (pooledDays === null) return visits.map((visit, place) => redrawn(visit, pools, chance(place)))
  const { opening } = opened
  return visits
    .flatMap((visit, place) => {
      const random = chance(place)
      return Array.from({ length: poisson(1 / pooledDays, random) }, () => {
        const moved = visit.arrivesAt + (random() * 2 - 1) * minutesMs(MOVED_MINUTES)
        const within = opening ? Math.min(Math.max(moved, opening.from), opening.to - 1) : moved
        return redrawn({ ...visit, arrivesAt: instant(Math.round(within)) }, pools, random)
      })
    })
    .toSorted((a, b) => a.arrivesAt - b.arrivesAt)
}

/** Poisson with a small mean (Knuth 1969). */
function poisson(mean: number, random: Random): number {
  const least = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > least; product *= random()) count += 1
  return count
}
