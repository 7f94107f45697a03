import type { PriorityClass } from '#contract/words.ts'
import { type Caller, type Choice, firstOfRank, type LineAt, type Standing } from '../order.ts'
import type { Asked } from './asked.ts'
import type { Desk } from './hall.ts'

/** The arrival at the building of whoever comes after everyone who is here. */
export const AFTER_EVERYONE = Number.MAX_SAFE_INTEGER / 2

/** Whoever comes as the forecast begins, before all who come later. */
const comer = (priority: PriorityClass, priorityFrom: number) => ({
  priority,
  standing: { order: AFTER_EVERYONE - 1, priorityFrom, overtaken: 0, waitsSince: 0 } satisfies Standing,
})
const COMERS = [comer('ordinary', Number.POSITIVE_INFINITY), comer('priority', Number.NEGATIVE_INFINITY)] as const

type Looked<S extends Standing> = Readonly<{
  desk: Desk
  caller: Caller
  at: number
  lineAt: LineAt<S>
  choice: Choice<S> | null
  inVain: readonly number[]
}>

/**
 * A newcomer is called where a desk turns to their rank and finds nobody, or where its choice would be theirs if they stood there too: they
 * are asked about and take nobody's turn.
 */
export function callNewcomers<S extends Standing>(asked: Asked, { desk, caller, at, lineAt, choice, inVain }: Looked<S>): void {
  if (asked.newcomersMissing() === 0) return
  for (const { priority, standing } of COMERS) {
    const called = { desk, priority, at }
    asked.newcomersCalled(called, inVain)
    if (choice && asked.newcomersAwaited(called, choice.rank) && goesFirst(standing, lineAt(choice.rank), { caller, choice, at }))
      asked.newcomersCalled(called, [choice.rank])
  }
}

/** Of their own class whoever came earlier goes before a newcomer in any case. */
function goesFirst<S extends Standing>(
  newcomer: Standing,
  line: readonly S[],
  { caller, choice: { standing, rank }, at }: Readonly<{ caller: Caller; choice: Choice<S>; at: number }>,
): boolean {
  const isOfClass = newcomer.priorityFrom <= at === standing.priorityFrom <= at
  if (isOfClass && standing.order < newcomer.order) return false
  return firstOfRank<Standing>([...line, newcomer], caller, { rank, now: at })?.standing === newcomer
}
