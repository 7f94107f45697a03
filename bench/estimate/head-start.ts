/** Somebody in a line, by when they arrived (seconds) and how important the file says they are. */
export type Standing = Readonly<{ arrival: number; priority: number }>

/** By how many seconds a level of priority is treated as having arrived earlier than the level that meets others most often. */
export type HeadStart = Readonly<{
  of: (priority: number) => number
  /** One of a line was called while these others stood in it. */
  learn: (called: Standing, others: readonly Standing[]) => void
}>

/** Head starts that are tried; the last is priority without limit. */
const SIZES = [30, 60, 90, 120, 180, 300, 600, 1800, 86_400] as const
const TRIED = [...SIZES.map((size) => -size).reverse(), 0, ...SIZES]
/** Fewer comparisons than this say nothing. */
const ENOUGH = 30
/** What a comparison still counts for when the next of its kind is made: rules change (the bank's did in its third week). */
const KEPT = 0.997

type Compared = { count: number; best: number; explained: readonly { size: number; calls: number }[] }

/** Of the head starts that explain most calls the one nearest to none. */
const bestOf = (explained: Compared['explained']): number => {
  const most = Math.max(...explained.map(({ calls }) => calls))
  const sizes = explained.flatMap(({ size, calls }) => (calls > most - 0.5 ? [size] : []))
  return sizes.reduce((best, size) => (Math.abs(size) < Math.abs(best) ? size : best))
}

/** The earliest arrival of each level. */
function earliest(line: readonly Standing[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const { priority, arrival } of line) first.set(priority, Math.min(arrival, first.get(priority) ?? arrival))
  return first
}

/**
 * A trace says who had priority but not what that meant. So the head start of one level over another is the one that explains most calls lately: whenever
 * both stood in a line, whoever was called should be the first by arrival less head start. In the bank's centre it was 90 s.
 */
export function createHeadStart(): HeadStart {
  /** How often each level met another. */
  const met = new Map<number, number>()
  const pairs = new Map<string, Compared>()
  let usual = 0

  const pairOf = (priority: number, other: number): Compared => {
    const key = `${priority} over ${other}`
    const pair = pairs.get(key) ?? { count: 0, best: 0, explained: TRIED.map((size) => ({ size, calls: 0 })) }
    pairs.set(key, pair)
    return pair
  }
  /** `later`: by how much the first of the level came after the first of the other. */
  const compare = (pair: Compared, { later, called }: { later: number; called: boolean }): void => {
    pair.count += 1
    pair.explained = pair.explained.map(({ size, calls }) => ({ size, calls: calls * KEPT + Number(size > later === called) }))
    if (pair.count >= ENOUGH) pair.best = bestOf(pair.explained)
  }
  return {
    of: (priority) => (priority === usual ? 0 : pairOf(priority, usual).best),
    learn: ({ priority, arrival }, others) => {
      for (const [other, first] of earliest(others)) {
        if (other === priority) continue
        compare(pairOf(priority, other), { later: arrival - first, called: true })
        compare(pairOf(other, priority), { later: first - arrival, called: false })
        for (const level of [priority, other]) met.set(level, (met.get(level) ?? 0) + 1)
        if ((met.get(priority) ?? 0) > (met.get(usual) ?? 0)) usual = priority
      }
    },
  }
}
