import type { HelpRule } from '#contract/settings.ts'
import type { OrderReason } from '#contract/words.ts'
import { minutesMs } from './time.ts'

/**
 * Who is next: the one rule behind the next button, behind the forecast of a wait and behind every trial of another day. It knows no tickets,
 * only what decides; instants and waits are milliseconds on one scale.
 */

/** An errand in a line, as far as it decides who is called. */
export type Standing = Readonly<{
  /** Arrival of its visitor at the building: it decides at every counter. */
  order: number
  /** From when on its visitor goes before ordinary ones; `Infinity` for who never does. */
  priorityFrom: number
  /** Later arrivals that were called first. */
  overtaken: number
  /** Since when it has waited, as far as counters that help ask for it. */
  waitsSince: number
}>

/** A counter that looks for the next, and the office's rules. */
export type Caller<S extends Standing> = Readonly<{
  /** The rank of an errand at this counter, its first being 0; -1 where it does not call it. */
  rankOf: (standing: S) => number
  /** Of each rank the rule by which the counter helps there; `null` for its own. */
  helps: readonly (HelpRule | null)[]
  /** Priority calls in a row at this counter. */
  priorityStreak: number
  interleave: number
  overtakingLimit: number
  /** Since when somebody would wait who came to an empty rank; `Infinity`: nobody is asked about. */
  newcomersSince: number
}>

/** Those of one rank who could be first: of each class the earliest, whether someone was overtaken to the limit, and who has waited longest. */
type Rank<S> = { ordinary: S | null; priority: S | null; wronged: S | null; since: number }

export type Choice<S> = Readonly<{
  standing: S
  rank: number
  why: Extract<OrderReason, 'arrival' | 'overtaken' | 'interleave' | 'priority'>
}>

/** Whom a counter calls, and the ranks it turned to before in vain: whoever had stood alone there would have been called instead. */
export type Look<S> = Readonly<{ choice: Choice<S> | null; inVain: readonly number[] }>

/** `line` is in order of arrival, and each visitor's errands in their order. */
export function lookForNext<S extends Standing>(line: readonly S[], caller: Caller<S>, now: number): Look<S> {
  const ranks = ranksOf(line, caller, now)
  const inVain: number[] = []
  for (const rank of ranksInTurn(ranks, caller, now).called) {
    const choice = firstOfRank(ranks[rank], caller, now)
    if (choice) return { choice: { ...choice, rank }, inVain }
    inVain.push(rank)
  }
  return { choice: null, inVain }
}

/**
 * A counter's ranks in the order in which it turns to them as of now (Q1, Q8): those it helps before its own because of their wait,
 * its own, those it helps. The last are the ones whose wait has not come to its threshold: it does not call these.
 */
export function rankOrder<S extends Standing>(
  line: readonly S[],
  caller: Caller<S>,
  now: number,
): { called: readonly number[]; notYet: readonly number[] } {
  return ranksInTurn(ranksOf(line, caller, now), caller, now)
}

function ranksOf<S extends Standing>(
  line: readonly S[],
  { rankOf, helps, overtakingLimit }: Caller<S>,
  now: number,
): readonly Rank<S>[] {
  const ranks = helps.map((): Rank<S> => ({ ordinary: null, priority: null, wronged: null, since: Number.POSITIVE_INFINITY }))
  for (const standing of line) {
    const rank = ranks[rankOf(standing)]
    if (!rank) continue
    if (standing.priorityFrom <= now) rank.priority ??= standing
    else rank.ordinary ??= standing
    if (standing.overtaken >= overtakingLimit) rank.wronged ??= standing
    if (standing.waitsSince < rank.since) rank.since = standing.waitsSince
  }
  return ranks
}

function ranksInTurn<S extends Standing>(ranks: readonly Rank<S>[], { helps, newcomersSince }: Caller<S>, now: number) {
  const urgent: number[] = []
  const due: number[] = []
  const notYet: number[] = []
  for (const [place, { ordinary, priority, since }] of ranks.entries()) {
    const help = helps[place] ?? null
    const waited = now - ((ordinary ?? priority) ? since : newcomersSince)
    if (help === null) due.push(place)
    else if (help.beforeOwnFromMinutes !== null && waited >= minutesMs(help.beforeOwnFromMinutes)) urgent.push(place)
    else if (waited >= minutesMs(help.fromMinutes)) due.push(place)
    else notYet.push(place)
  }
  return { called: urgent.length === 0 ? due : [...urgent, ...due], notYet }
}

/**
 * Among those of one rank (Q2–Q4): where someone has been overtaken to the limit, the first of their class; else priority before ordinary, but after
 * `interleave` priority calls in a row one ordinary; and within a class always the earliest arrival.
 */
function firstOfRank<S extends Standing>(
  rank: Rank<S> | undefined,
  { interleave, priorityStreak }: Caller<S>,
  now: number,
): Omit<Choice<S>, 'rank'> | null {
  const { ordinary = null, priority = null, wronged = null } = rank ?? {}
  if (!ordinary || !priority) {
    const only = ordinary ?? priority
    return only && { standing: only, why: 'arrival' }
  }
  if (wronged) return { standing: wronged.priorityFrom <= now ? priority : ordinary, why: 'overtaken' }
  if (priority.order < ordinary.order) return { standing: priority, why: 'arrival' }
  return priorityStreak >= interleave ? { standing: ordinary, why: 'interleave' } : { standing: priority, why: 'priority' }
}
