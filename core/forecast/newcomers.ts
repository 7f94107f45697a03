import { type Caller, type Choice, firstOfRank, type LineAt, type Look, type Standing } from '../order.ts'
import type { Asked } from './asked.ts'
import type { Desk } from './hall.ts'

/** The arrival at the building of whoever comes after everyone who is here. */
export const AFTER_EVERYONE = Number.MAX_SAFE_INTEGER / 2

/** Whoever comes as the forecast begins, before all who come later. */
const comer = (priorityFrom: number): Standing => ({ order: AFTER_EVERYONE - 1, priorityFrom, overtaken: 0, waitsSince: 0 })
const COMERS = { ordinary: comer(Number.POSITIVE_INFINITY), priority: comer(Number.NEGATIVE_INFINITY) } as const

/** Whom a desk calls, and the ranks that it turned to before in vain. */
type Looked<S extends Standing> = Look<S> & Readonly<{ desk: Desk; caller: Caller; at: number; lineAt: LineAt<S> }>

/**
 * A newcomer is called where a desk turns to their rank and finds nobody, or where its choice would be theirs if they stood there too: they
 * are asked about and take nobody's turn.
 */
export function callNewcomers<S extends Standing>(asked: Asked, looked: Looked<S>): void {
  const { desk, at, choice, inVain } = looked
  asked.newcomersCalled(({ kind, priority }) => {
    const rank = kind.ranks[desk.place] ?? -1
    return choice?.rank === rank ? goesFirst(COMERS[priority], choice, looked) : inVain.includes(rank)
  }, at)
}

/** Of their own class whoever came earlier goes before a newcomer in any case. */
function goesFirst<S extends Standing>(
  newcomer: Standing,
  { standing, rank }: Choice<S>,
  { caller, at, lineAt }: Pick<Looked<S>, 'caller' | 'at' | 'lineAt'>,
): boolean {
  const isOfClass = newcomer.priorityFrom <= at === standing.priorityFrom <= at
  if (isOfClass && standing.order < newcomer.order) return false
  return firstOfRank<Standing>([...lineAt(rank), newcomer], caller, { rank, now: at })?.standing === newcomer
}
