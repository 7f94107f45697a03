import type { BoardView } from '#contract/views/hall.ts'

/** Some of the numbers whose papers are handed over at the same counters. None: no counter that does so is open. */
export type ReadyLine = Readonly<{ counters: readonly string[]; numbers: readonly string[] }>

const NUMBERS_A_LINE = 3

const bySign = (a: string, b: string): number => a.localeCompare(b, 'ja', { numeric: true })

const lineOf = (counters: readonly string[], numbers: readonly string[]): readonly ReadyLine[] =>
  Array.from({ length: Math.ceil(numbers.length / NUMBERS_A_LINE) }, (_, line) => ({
    counters,
    numbers: numbers.slice(line * NUMBERS_A_LINE, (line + 1) * NUMBERS_A_LINE),
  }))

/** Papers that are ready, by the counters that hand them over, in the order of their signs; the numbers keep theirs. */
export function readyLines(ready: BoardView['ready']): readonly ReadyLine[] {
  const groups = new Map<string, { counters: readonly string[]; numbers: string[] }>()
  for (const { number, counters } of ready) {
    const sorted = counters.toSorted(bySign)
    const group = groups.get(sorted.join(' ')) ?? { counters: sorted, numbers: [] }
    group.numbers.push(number)
    groups.set(sorted.join(' '), group)
  }
  const inOrder = [...groups.values()].sort((a, b) => bySign(a.counters.join(' '), b.counters.join(' ')))
  return inOrder.flatMap(({ counters, numbers }) => lineOf(counters, numbers))
}
