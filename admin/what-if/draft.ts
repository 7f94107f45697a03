import type { CounterId } from '#contract/primitives.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'

export const NOTHING: WhatIfChanges = {
  added: [],
  opened: [],
  closed: [],
  trained: [],
  breaks: [],
  paperCheck: null,
  waiting: 'as-now',
}

export type Change = (changes: WhatIfChanges) => WhatIfChanges
type Counter = WhatIfBase['counters'][number]
export type CellState = Counter['cells'][number]

/** A counter as it is after the changes: one of the office's own, or one that was added like another. */
export type ChangedCounter = Counter & Readonly<{ like: Counter | null }>

export const countersWith = (base: WhatIfBase, { added }: WhatIfChanges): readonly ChangedCounter[] => [
  ...base.counters.map((counter) => ({ ...counter, like: null })),
  ...added.flatMap(({ id, like }) =>
    base.counters
      .filter((counter) => counter.id === like)
      .map((counter) => ({ ...counter, id, label: `+${counter.label}`, like: counter })),
  ),
]

const isAt =
  (counter: CounterId, halfHour: number) =>
  (cell: Readonly<{ counter: CounterId; halfHour: number }>): boolean =>
    cell.counter === counter && cell.halfHour === halfHour

/** The longest break as it is moved. */
export function breakOf({ id, breaks }: Counter, changes: WhatIfChanges) {
  const longest = breaks.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null
  const byMinutes = changes.breaks.find(({ counter }) => counter === id)?.byMinutes ?? 0
  return { longest, byMinutes }
}

/** What a cell was before anything was pressed, the break where it is moved to. */
function cellBefore(counter: Counter, place: number, { base, changes }: Readonly<{ base: WhatIfBase; changes: WhatIfChanges }>) {
  const cell = counter.cells[place] ?? 'closed'
  const { longest, byMinutes } = breakOf(counter, changes)
  const halfHour = base.halfHours[place]
  if (cell === 'closed' || byMinutes === 0 || !longest || !halfHour) return cell
  const [from, to] = [longest.from + byMinutes * 60_000, longest.to + byMinutes * 60_000]
  const awayMs = Math.min(to, halfHour.to) - Math.max(from, halfHour.from)
  return awayMs * 2 > halfHour.to - halfHour.from ? 'away' : 'open'
}

/** A cell as it is after the changes, and whether it was pressed. */
export function cellOf(
  counter: Counter,
  place: number,
  day: Readonly<{ base: WhatIfBase; changes: WhatIfChanges }>,
): Readonly<{ state: CellState; pressed: boolean }> {
  const here = isAt(counter.id, place)
  if (day.changes.opened.some(here)) return { state: 'open', pressed: true }
  if (day.changes.closed.some(here)) return { state: 'closed', pressed: true }
  return { state: cellBefore(counter, place, day), pressed: false }
}

/** Opens what is closed or on a break, closes what is open, and a second press takes the first back. */
export const pressCell =
  (counter: CounterId, halfHour: number, now: CellState): Change =>
  (changes) => {
    const elsewhere = (cell: WhatIfChanges['opened'][number]): boolean => !isAt(counter, halfHour)(cell)
    const [opened, closed] = [changes.opened.filter(elsewhere), changes.closed.filter(elsewhere)]
    const wasPressed = opened.length < changes.opened.length || closed.length < changes.closed.length
    if (wasPressed) return { ...changes, opened, closed }
    const cell = { counter, halfHour }
    return now === 'open' ? { ...changes, opened, closed: [...closed, cell] } : { ...changes, closed, opened: [...opened, cell] }
  }

const MOST_ADDED = 10

/** One counter more, like another; its name is free. */
export const addLike =
  (like: CounterId): Change =>
  (changes) => {
    const taken = changes.added.map(({ id }) => id)
    const free = Array.from({ length: MOST_ADDED }, (_, place) => `added-${place + 1}` as CounterId).find(
      (id) => !taken.includes(id),
    )
    return free ? { ...changes, added: [...changes.added, { id: free, like }] } : changes
  }

/** The counter goes with all that was said of it. */
export const removeAdded =
  (id: CounterId): Change =>
  (changes) => {
    const others = <T extends Readonly<{ counter: CounterId }>>(list: readonly T[]): T[] =>
      list.filter(({ counter }) => counter !== id)
    return {
      ...changes,
      added: changes.added.filter((each) => each.id !== id),
      opened: others(changes.opened),
      closed: others(changes.closed),
      trained: others(changes.trained),
      breaks: others(changes.breaks),
    }
  }

/** How many things were changed. */
export const countOf = ({ added, opened, closed, trained, breaks, paperCheck, waiting }: WhatIfChanges): number =>
  added.length +
  opened.length +
  closed.length +
  trained.length +
  breaks.length +
  (paperCheck === null ? 0 : 1) +
  (waiting === 'as-now' ? 0 : 1)
