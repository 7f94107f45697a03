/** A row and whether what it stood for has meanwhile left the list. */
export type SteadyRow<T> = Readonly<{ item: T; gone: boolean }>
type Keyed = Readonly<{ key: string }>

/**
 * Rows that do not move under the hand: while `held` (the rows as they were when the hand came near), each keeps its place, what
 * has left is marked, what is new comes at the end. With `held` null the rows are the list as it is.
 */
export function steadyRows<T extends Keyed>(held: readonly T[] | null, live: readonly T[]): readonly SteadyRow<T>[] {
  if (held === null) return live.map((item) => ({ item, gone: false }))
  const present = new Map(live.map((item) => [item.key, item]))
  const known = new Set(held.map(({ key }) => key))
  return [
    ...held.map((item) => ({ item: present.get(item.key) ?? item, gone: !present.has(item.key) })),
    ...live.filter(({ key }) => !known.has(key)).map((item) => ({ item, gone: false })),
  ]
}
