import type { ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, HelpRule } from '#contract/settings.ts'
import type { WhoIsNext } from './skilled-hall.ts'

/** What a counter serves, in the order in which it turns to it. */
export type Skills = Pick<CounterSettings, 'ranks' | 'helps'>

/** Lines of one rank of a counter: its own, or those it helps by a rule. */
type Tier = Readonly<{ lines: readonly number[]; help: HelpRule | null }>

/**
 * Who is next as the next button has it (Q1, Q8), the lines being services and every visitor an ordinary one: those it helps before its own because of
 * their wait, its own ranks, those it helps; in one rank whoever came first.
 */
export function officeOrder(services: readonly ServiceId[], counters: readonly Skills[]): WhoIsNext {
  const linesOf = (ids: readonly ServiceId[]): readonly number[] =>
    ids.map((id) => services.indexOf(id)).filter((line) => line >= 0)
  const tiers = counters.map(({ ranks, helps }): readonly Tier[] => [
    ...ranks.map((ids) => ({ lines: linesOf(ids), help: null })),
    ...helps.map((help) => ({ lines: linesOf(help.services), help })),
  ])
  return (since, counter, at) => {
    const own = tiers[counter] ?? []
    for (const isUrgentTurn of [true, false])
      for (const { lines, help } of own) {
        const line = firstOf(lines, since)
        if (line < 0) continue
        const waited = at - (since[line] ?? at)
        const isUrgent = help !== null && help.beforeOwnFromMinutes !== null && waited >= help.beforeOwnFromMinutes
        const isDue = help === null || waited >= help.fromMinutes
        if (isUrgentTurn ? isUrgent : isDue) return line
      }
    return -1
  }
}

/** The line whose first visitor came first; -1 where nobody waits. */
function firstOf(lines: readonly number[], since: Float64Array): number {
  let first = -1
  for (const line of lines)
    if ((since[line] ?? Number.POSITIVE_INFINITY) < (since[first] ?? Number.POSITIVE_INFINITY)) first = line
  return first
}
