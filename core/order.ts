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

/** Those of one rank who could be first: of all and of each class the earliest, whether someone was overtaken to the limit, and who has waited longest. */
type Rank<S> = { first: S; ordinary: S | null; priority: S | null; wronged: S | null; since: number }

export type Choice<S> = Readonly<{
  standing: S
  rank: number
  why: Extract<OrderReason, 'arrival' | 'overtaken' | 'interleave' | 'priority'>
}>

/** Whom a counter calls, and the ranks it turned to before in vain: whoever had stood alone there would have been called instead. */
export type Look<S> = Readonly<{ choice: Choice<S> | null; inVain: readonly number[] }>

/** Whoever is in the line, in any order; of each visitor's errands of one rank the first that is named. */
export function lookForNext<S extends Standing>(line: readonly S[], caller: Caller<S>, now: number): Look<S> {
  const ranks = ranksOf(line, caller, now)
  const inVain: number[] = []
  for (const turn of TURNS)
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place] ?? null
      if (turnOf(caller, { place, now, since: rank?.since }) !== turn) continue
      if (rank) return { choice: firstOfRank(rank, { caller, place, now }), inVain }
      inVain.push(place)
    }
  return { choice: null, inVain }
}

/** A counter's ranks in the order in which it turns to them as of now; the last are the ones that it does not call yet. */
export function rankOrder<S extends Standing>(line: readonly S[], caller: Caller<S>, now: number): readonly number[] {
  const ranks = ranksOf(line, caller, now)
  const inTurn = (turn: Turn): readonly number[] =>
    [...ranks.keys()].filter((place) => turnOf(caller, { place, now, since: ranks[place]?.since }) === turn)
  return [...TURNS, 'not yet' as const].flatMap(inTurn)
}

/**
 * When a counter turns to a rank as of now (Q1, Q8): first to those it helps before its own because of their wait, then to its own and those it
 * helps, in their order; not yet to one it helps whose wait has not come to its threshold.
 */
const TURNS = ['urgent', 'due'] as const
type Turn = (typeof TURNS)[number] | 'not yet'

function turnOf<S extends Standing>(
  { helps, newcomersSince }: Caller<S>,
  { place, now, since = newcomersSince }: Readonly<{ place: number; now: number; since: number | undefined }>,
): Turn {
  const help = helps[place] ?? null
  if (help === null) return 'due'
  const waited = now - since
  if (help.beforeOwnFromMinutes !== null && waited >= minutesMs(help.beforeOwnFromMinutes)) return 'urgent'
  return waited >= minutesMs(help.fromMinutes) ? 'due' : 'not yet'
}

function ranksOf<S extends Standing>(
  line: readonly S[],
  { rankOf, helps, overtakingLimit }: Caller<S>,
  now: number,
): readonly (Rank<S> | null)[] {
  const ranks: (Rank<S> | null)[] = helps.map(() => null)
  for (const standing of line) {
    const place = rankOf(standing)
    if (place < 0 || place >= ranks.length) continue
    let rank = ranks[place]
    if (!rank) {
      rank = { first: standing, ordinary: null, priority: null, wronged: null, since: standing.waitsSince }
      ranks[place] = rank
    }
    if (standing.order < rank.first.order) rank.first = standing
    if (standing.priorityFrom <= now) rank.priority = earlier(rank.priority, standing)
    else rank.ordinary = earlier(rank.ordinary, standing)
    if (standing.overtaken >= overtakingLimit) rank.wronged = earlier(rank.wronged, standing)
    if (standing.waitsSince < rank.since) rank.since = standing.waitsSince
  }
  return ranks
}

const earlier = <S extends Standing>(first: S | null, other: S): S => (first && first.order <= other.order ? first : other)

/**
 * Among those of one rank (Q2–Q4): where someone has been overtaken to the limit, the first of their class; else priority before ordinary, but after
 * `interleave` priority calls in a row one ordinary; and within a class always the earliest arrival.
 */
function firstOfRank<S extends Standing>(
  { first, ordinary, priority, wronged }: Rank<S>,
  { caller: { interleave, priorityStreak }, place, now }: Readonly<{ caller: Caller<S>; place: number; now: number }>,
): Choice<S> {
  if (!ordinary || !priority || (!wronged && first === priority)) return { standing: first, rank: place, why: 'arrival' }
  if (wronged) return { standing: wronged.priorityFrom <= now ? priority : ordinary, rank: place, why: 'overtaken' }
  return priorityStreak >= interleave
    ? { standing: ordinary, rank: place, why: 'interleave' }
    : { standing: priority, rank: place, why: 'priority' }
}
