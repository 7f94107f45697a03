import type { ServiceId } from '#contract/primitives.ts'
import type { Hall } from './hall.ts'
import { playForward } from './play.ts'
import type { Chances } from './run.ts'

/**
 * What the waits of a hall come to, from each arrival until the call, in seconds; `Infinity`: no counter calls. Of everyone in a line, and of those
 * who come in the next quarter hour, as if they came now.
 */
export type Prospect = Readonly<{
  /** The mean of each, by whom. */
  means: ReadonlyMap<string, Awaited>
  /** Within how long nine in ten are called: of all, and of each line. */
  hall: number
  lines: ReadonlyMap<ServiceId, number>
}>

/** So many people of one service with the same wait. */
export type Awaited = Readonly<{ service: ServiceId; people: number; mean: number }>

/** How many come for each service in the next quarter hour. */
export type Newcomers = ReadonlyMap<ServiceId, number>

const NINE_IN_TEN = 0.9

export function prospectOf(
  hall: Hall,
  chances: Chances,
  { runs, newcomers }: Readonly<{ runs: number; newcomers: Newcomers }>,
): Prospect {
  const played = playForward(hall, chances, runs)
  const awaited = [
    ...hall.line.map(({ key, stand: { service, waitsSince } }, place) =>
      sampled({ key, service, people: 1, before: (hall.now - waitsSince) / 1000 }, played.line[place]),
    ),
    ...hall.newcomers.flatMap(({ service, priority }, place) => {
      const people = priority === 'ordinary' ? (newcomers.get(service) ?? 0) : 0
      return people > 0 ? [sampled({ key: service, service, people, before: 0 }, played.newcomers[place])] : []
    }),
  ]
  return {
    means: new Map(awaited.map(({ key, ...each }) => [key, each])),
    hall: ninthOf(awaited),
    lines: new Map([...Map.groupBy(awaited, ({ service }) => service)].map(([service, its]) => [service, ninthOf(its)])),
  }
}

type Sampled = Awaited & Readonly<{ key: string; waits: Float64Array }>

/** Of whom no run knows anything no counter calls; of others the runs do not count in which they had gone. */
function sampled(
  { before, ...whose }: Readonly<{ key: string; service: ServiceId; people: number; before: number }>,
  waits: Float64Array = new Float64Array(),
): Sampled {
  const known = waits.filter((wait) => !Number.isNaN(wait)).map((wait) => before + wait)
  if (known.length === 0) return { ...whose, mean: Number.POSITIVE_INFINITY, waits: Float64Array.of(Number.POSITIVE_INFINITY) }
  return { ...whose, mean: known.reduce((sum, wait) => sum + wait, 0) / known.length, waits: known }
}

function ninthOf(awaited: readonly Sampled[]): number {
  const all = awaited.flatMap(({ people, waits }) => Array.from(waits, (wait) => ({ wait, weight: people / waits.length })))
  all.sort((a, b) => a.wait - b.wait)
  let left = NINE_IN_TEN * awaited.reduce((sum, { people }) => sum + people, 0)
  for (const { wait, weight } of all) {
    left -= weight
    if (left <= 0) return wait
  }
  return all.at(-1)?.wait ?? 0
}
