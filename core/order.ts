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
export type Caller = Readonly<{
  /** Of each rank, its first being 0, the rule by which the counter helps there; `null` for its own. */
  helps: readonly (HelpRule | null)[]
  /** Priority calls in a row at this counter. */
  priorityStreak: number
  interleave: number
  overtakingLimit: number
  /** Since when somebody would wait who came to an empty rank; `Infinity`: nobody is asked about. */
  newcomersSince: number
}>

/** Those in the line of one rank of the counter, in any order; of each visitor's errands there the first that is named. */
export type LineAt<S extends Standing> = (rank: number) => readonly S[]

export type Choice<S> = Readonly<{
  standing: S
  rank: number
  why: Extract<OrderReason, 'arrival' | 'overtaken' | 'interleave' | 'priority'>
}>

/** Whom a counter calls, and the ranks it turned to before in vain: whoever had stood alone there would have been called instead. */
export type Look<S> = Readonly<{ choice: Choice<S> | null; inVain: readonly number[] }>

export function lookForNext<S extends Standing>(lineAt: LineAt<S>, caller: Caller, now: number): Look<S> {
  const inVain: number[] = []
  for (const turn of TURNS)
    for (let rank = 0; rank < caller.helps.length; rank++) {
      if (!mayTurn(caller, rank, turn)) continue
      const line = lineAt(rank)
      if (turnOf(line, caller, { rank, now }) !== turn) continue
      if (line.length > 0) return { choice: firstOfRank(line, caller, { rank, now }), inVain }
      inVain.push(rank)
    }
  return { choice: null, inVain }
}

/** A counter's ranks in the order in which it turns to them as of now; the last are the ones that it does not call yet. */
export function rankOrder<S extends Standing>(lineAt: LineAt<S>, caller: Caller, now: number): readonly number[] {
  const turns = caller.helps.map((_, rank) => turnOf(lineAt(rank), caller, { rank, now }))
  return [...TURNS, 'not yet' as const].flatMap((turn) => [...turns.keys()].filter((rank) => turns[rank] === turn))
}

/**
 * When a counter turns to a rank as of now (Q1, Q8): first to those it helps before its own because of their wait, then to its own and those it
 * helps, in their order; not yet to one it helps whose wait has not come to its threshold.
 */
const TURNS = ['urgent', 'due'] as const
type Turn = (typeof TURNS)[number] | 'not yet'

/** Its own ranks are never urgent, whoever stands there. */
const mayTurn = ({ helps }: Caller, rank: number, turn: Turn): boolean => turn === 'due' || helps[rank] !== null

function turnOf<S extends Standing>(
  line: readonly S[],
  { helps, newcomersSince }: Caller,
  { rank, now }: Readonly<{ rank: number; now: number }>,
): Turn {
  const help = helps[rank] ?? null
  if (help === null) return 'due'
  const waited = now - (line.length > 0 ? earliestSince(line) : newcomersSince)
  if (help.beforeOwnFromMinutes !== null && waited >= minutesMs(help.beforeOwnFromMinutes)) return 'urgent'
  return waited >= minutesMs(help.fromMinutes) ? 'due' : 'not yet'
}

function earliestSince(line: readonly Standing[]): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const { waitsSince } of line) if (waitsSince < earliest) earliest = waitsSince
  return earliest
}

/**
 * Among those of one rank (Q2–Q4): where someone has been overtaken to the limit, the first of their class; else priority before ordinary, but after
 * `interleave` priority calls in a row one ordinary; and within a class always the earliest arrival.
 */
export function firstOfRank<S extends Standing>(
  line: readonly S[],
  { interleave, priorityStreak, overtakingLimit }: Caller,
  { rank, now }: Readonly<{ rank: number; now: number }>,
): Choice<S> | null {
  let ordinary: S | null = null
  let priority: S | null = null
  let wronged: S | null = null
  for (const standing of line) {
    if (standing.priorityFrom <= now) priority = earlier(priority, standing)
    else ordinary = earlier(ordinary, standing)
    if (standing.overtaken >= overtakingLimit) wronged = earlier(wronged, standing)
  }
  const first = priority && ordinary ? earlier(priority, ordinary) : (priority ?? ordinary)
  if (!first) return null
  if (!ordinary || !priority || (!wronged && first === priority)) return { standing: first, rank, why: 'arrival' }
  if (wronged) return { standing: wronged.priorityFrom <= now ? priority : ordinary, rank, why: 'overtaken' }
  return priorityStreak >= interleave
    ? { standing: ordinary, rank, why: 'interleave' }
    : { standing: priority, rank, why: 'priority' }
}

/** Of two who came at once, the one who is named first. */
const earlier = <S extends Standing>(first: S | null, other: S): S => (first && first.order <= other.order ? first : other)
