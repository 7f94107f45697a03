import type { BoardCall } from '#contract/views/hall.ts'

/** `large` fill the board's rows, newest first; `small` are earlier calls that nobody has answered yet. */
export type BoardRows = Readonly<{ large: readonly BoardCall[]; small: readonly BoardCall[] }>

/** As many rows as leave the number readable across the hall. */
const LARGE_ROWS = 5

/** How long a call stands out as new. */
const NEW_MS = 8000

/**
 * The newest call of each number. A visitor is at one counter at a time, so an earlier call of the same number, here or to
 * another counter, would send them wrong; a recall takes the place on top.
 */
function newestOfEach(calls: readonly BoardCall[]): readonly BoardCall[] {
  const newest = new Map<string, BoardCall>()
  for (const call of calls.toSorted((a, b) => b.call - a.call)) if (!newest.has(call.number)) newest.set(call.number, call)
  return [...newest.values()]
}

/**
 * A counter has one visitor at a time: its next call takes the place of one that has been answered, and brings nobody back when
 * that next one is called on to another counter.
 */
function withoutReplaced(shown: readonly BoardCall[], calls: readonly BoardCall[]): readonly BoardCall[] {
  const newestAt = new Map(calls.toSorted((a, b) => a.call - b.call).map(({ counter, call }) => [counter, call]))
  return shown.filter(({ counter, call, pending }) => pending || newestAt.get(counter) === call)
}

/** Every call that is still pending is on the board, however many came at once (B1). */
export function rowsOf(calls: readonly BoardCall[]): BoardRows {
  const newest = withoutReplaced(newestOfEach(calls), calls)
  return { large: newest.slice(0, LARGE_ROWS), small: newest.slice(LARGE_ROWS).filter(({ pending }) => pending) }
}

export const isNew = ({ at }: BoardCall, now: number): boolean => now - at < NEW_MS
