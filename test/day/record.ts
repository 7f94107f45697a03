import type { Deed } from './hall.ts'
import type { Entry } from './page.ts'

/** What the tests ask of the record of the day. */

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** How many there are of each kind, kinds in order. */
export function tally<T>(items: readonly T[], kindOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type End = Readonly<{ state: string; endReason: string | null }>

/** The reasons for which errands came to such an end, each once. */
export const reasonsIn = (ends: readonly End[], state: string): readonly (string | null)[] =>
  [...new Set(ends.filter((end) => end.state === state && end.endReason !== null).map(({ endReason }) => endReason))].sort()

/** The calls of the same visitor that came after a deed. */
export const callsAfter = (deeds: readonly Deed[], after: Deed): readonly Deed[] =>
  deeds.slice(deeds.indexOf(after) + 1).filter(({ number, route }) => number === after.number && route === 'call-next')

export const isDeliveryCall = ({ what, lines: [line] }: Entry): boolean => what === 'called' && line?.isDelivery === true
