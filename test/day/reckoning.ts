import type { ErrandState, VisitStage } from '#contract/words.ts'
import { type Entry, errandsAfter, freeAmong, hasEnded, type Line, type Page } from './page.ts'

/** Where a visitor is by the states of their errands, the strongest first. */
const PLACES: readonly (readonly [VisitStage, readonly ErrandState[]])[] = [
  ['called', ['called']],
  ['serving', ['serving']],
  ['waiting', ['waiting', 'ready']],
  ['preparing', ['preparing']],
  ['held', ['held']],
  ['absent', ['absent']],
]

function placeIn(errands: readonly Line[]): VisitStage | null {
  const free = freeAmong(errands)
  return PLACES.find(([, states]) => free.some(({ state }) => states.includes(state)))?.[0] ?? null
}

/** The time between each entry and the next belongs to the place where the earlier one left the visitor. */
function spentMs(entries: readonly Entry[]): Record<VisitStage, number> {
  const spent = { waiting: 0, called: 0, serving: 0, preparing: 0, held: 0, absent: 0 }
  for (const [index, { at }] of entries.entries()) {
    const place = placeIn(errandsAfter(entries.slice(0, index + 1)))
    if (place !== null) spent[place] += (entries[index + 1]?.at ?? at) - at
  }
  return spent
}

/** When the last errand came to its end. */
const endOf = ({ entries }: Page): number | null =>
  entries.find((_, index) => errandsAfter(entries.slice(0, index + 1)).every(hasEnded))?.at ?? null

/** The visit as the office must tell it, reckoned from the book alone. */
export const visitIn = (day: string) => (page: Page) => ({
  day,
  number: page.number,
  issuedAt: page.issuedAt,
  endedAt: endOf(page),
  priority: page.priority === null ? 'ordinary' : 'priority',
  reason: page.priority,
  spentMs: spentMs(page.entries),
  errands: page.errands.map(({ service, state, endReason }) => ({ service, state, endReason })),
})
