/** Which part of a list that is too long to show is shown now: pages turn by the clock, so that several boards turn together. */
export type Page<T> = Readonly<{ items: readonly T[]; page: number; pages: number }>

const TURN_MS = 10_000

export function pageOf<T>(items: readonly T[], size: number, now: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.floor(now / TURN_MS) % pages
  return { items: items.slice(page * size, (page + 1) * size), page: page + 1, pages }
}
