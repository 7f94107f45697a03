import type { Outcome } from '#client/commands.ts'
import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { cardIn } from './cards.ts'
import type { Answer, Deed } from './deed.ts'

/** What this desk did last, and how things stood after it: that is what can be taken back. */
export type LastDeed = LastMove | LastTurn
type LastMove = Readonly<{
  did: Exclude<Deed['type'], 'undo' | 'undo-turn' | 'call-next' | LastTurn['did']>
  number: string
  errand: number
  state: MoveAnswer['state']
  revision: number
  undone: boolean
}>
type LastTurn = Readonly<{
  did: 'open' | 'pause' | 'close'
  state: CounterAnswer['state']
  revision: number
  undone: boolean
}>

const isTurn = (type: Deed['type']): type is LastTurn['did'] => type === 'open' || type === 'pause' || type === 'close'
const isUndo = (type: Deed['type']): type is 'undo' | 'undo-turn' => type === 'undo' || type === 'undo-turn'

/** After each deed: a new one takes the place of the one before, an undone one cannot be undone again. */
export function lastDeed(before: LastDeed | null, { type }: Deed, outcome: Outcome<Answer>): LastDeed | null {
  if (!outcome.ok) return afterRefusal(before, type, outcome.refusal.code)
  if (isUndo(type)) return before && { ...before, undone: true }
  const { answer } = outcome
  if ('errand' in answer) {
    const { number, errand, state, revision } = answer
    return isTurn(type) ? null : { did: type === 'call-next' ? 'call' : type, number, errand, state, revision, undone: false }
  }
  return isTurn(type) ? { did: type, state: answer.state, revision: answer.revision, undone: false } : null
}

// Without an answer the deed may have been done: what would be undone now is not known, and so it is not offered.
const afterRefusal = (before: LastDeed | null, type: Deed['type'], code: string): LastDeed | null =>
  isUndo(type) || code === 'unreachable' ? null : before

/** What takes it back. */
export const undoOf = (last: LastDeed): Deed => ('number' in last ? { type: 'undo', number: last.number } : { type: 'undo-turn' })

/**
 * Whether it is still the last that happened there, as far as this desk sees: a colleague may have gone on with the visitor, and
 * their move is not ours to undo. A view that is older than the deed says nothing about it.
 */
export function stillStands(last: LastDeed, view: DeskView, seen: number | null): boolean {
  if (last.undone || seen === null || seen < last.revision) return true
  if (!('number' in last)) return view.counter.state === last.state && view.current === null
  const { number, errand, state } = last
  if (view.counters.some((counter) => counter.number === number && counter.id !== view.counter.id)) return false
  const known = cardIn(view, number)?.errands.find((one) => one.errand === errand)
  return known === undefined || known.state === state
}
