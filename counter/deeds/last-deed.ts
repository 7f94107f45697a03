import type { Outcome } from '#client/commands.ts'
import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Move } from '#contract/words.ts'
import { LISTS } from '../lists/entries.ts'
import type { Deed } from './deed.ts'

/** What this desk did to a ticket last, and how the errand stood after it: that is what can be taken back. */
export type LastDeed = Readonly<{
  did: Exclude<Move, 'lapse' | 'carry'>
  number: string
  errand: number
  state: MoveAnswer['state']
  revision: number
  undone: boolean
}>

/** After each deed: a new one takes the place of the one before, an undone one cannot be undone again. */
export function lastDeed(before: LastDeed | null, deed: Deed, outcome: Outcome<MoveAnswer | CounterAnswer>): LastDeed | null {
  if (!outcome.ok) return afterRefusal(before, deed, outcome.refusal.code)
  if (deed.type === 'undo') return before && { ...before, undone: true }
  if (deed.type === 'open' || deed.type === 'pause' || deed.type === 'close' || !('errand' in outcome.answer)) return null
  const { number, errand, state, revision } = outcome.answer
  return { did: deed.type === 'call-next' ? 'call' : deed.type, number, errand, state, revision, undone: false }
}

// Without an answer the deed may have been done: what would be undone now is not known, and so it is not offered.
const afterRefusal = (before: LastDeed | null, { type }: Deed, code: string): LastDeed | null =>
  type === 'undo' || code === 'unreachable' ? null : before

/**
 * Whether it is still the ticket's last move, as far as this desk sees: a colleague may have gone on with the visitor, and their
 * move is not ours to undo. A view that is older than the deed says nothing about it.
 */
export function stillStands({ number, errand, state, revision, undone }: LastDeed, view: DeskView, seen: number | null): boolean {
  if (undone || seen === null || seen < revision) return true
  if (view.counters.some((counter) => counter.number === number && counter.id !== view.counter.id)) return false
  const tickets = [...(view.current ? [view.current.ticket] : []), ...LISTS.flatMap((list) => view[list].first)]
  const card = tickets.find((ticket) => ticket.number === number)?.errands.find((one) => one.errand === errand)
  return card === undefined || card.state === state
}
