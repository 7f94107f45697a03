import type { ServiceId } from '#contract/primitives.ts'
import type { ErrandScript, ScriptedVisit, Stay } from '../day-play/script.ts'
import { type Random, seededRandom } from '../random.ts'

/** Which share of the stays takes another's time in a run; the others keep their own, so that the day stays the day it was. */
const REDRAWN_SHARE = 0.5

type Lengths = Pick<Stay, 'walkMs' | 'atDeskMs' | 'clearMs'>

/** Of every kind of stay (which service, and whether papers are handed over) how long they took. */
export type StayPools = ReadonlyMap<string, readonly Lengths[]>

type Step = Readonly<{ kind: string; stay: Stay }>

/** Each stay of an errand with its kind: what happens there, not who it was. */
function stepsOf({ service, stays }: ErrandScript): readonly Step[] {
  let at: ServiceId = service
  let before = 'begun'
  return stays.map((stay) => {
    const kind = `${at} ${before} ${stay.after.is}`
    before = stay.after.is
    if (stay.after.is === 'sent-on') at = stay.after.to
    return { kind, stay }
  })
}

export function stayPools(visits: readonly ScriptedVisit[]): StayPools {
  const pools = new Map<string, Lengths[]>()
  for (const { tickets } of visits)
    for (const { kind, stay } of tickets.flat().flatMap(stepsOf)) {
      const pool = pools.get(kind)
      if (pool) pool.push(stay)
      else pools.set(kind, [stay])
    }
  return pools
}

/** A visit as it could have gone: about half of its stays take as long as another's of the same kind (the bootstrap, Efron 1979, of that half). */
export function redrawn(visit: ScriptedVisit, pools: StayPools, random: Random): ScriptedVisit {
  const draw = ({ kind, stay }: Step): Stay => {
    if (random() >= REDRAWN_SHARE) return stay
    const pool = pools.get(kind) ?? []
    const other = pool[Math.floor(random() * pool.length)]
    return other ? { ...stay, walkMs: other.walkMs, atDeskMs: other.atDeskMs, clearMs: other.clearMs } : stay
  }
  const tickets = visit.tickets.map((errands) =>
    errands.map((errand): ErrandScript => ({ service: errand.service, stays: stepsOf(errand).map(draw) })),
  )
  return { ...visit, tickets }
}

/** Chance for one visitor in one run: whatever else is changed, the same visitor has the same. */
export const chanceOf = (seed: number, run: number, place: number): Random => {
  const random = seededRandom(seed ^ Math.imul(run + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b))
  random()
  return random
}
