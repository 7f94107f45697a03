import { lookForNext } from '../order.ts'
import { type Desk, type Hall, isHeard } from './hall.ts'
import {
  AFTER_EVERYONE,
  beginRun,
  type Chances,
  come,
  type DeskState,
  goesOnBreak,
  IDLE,
  miss,
  nextComing,
  type Run,
  serve,
} from './run.ts'
import type { Stand } from './stand.ts'

/**
 * Waits in seconds, of each run one: of everyone in the line, by their places there, and of a newcomer of each service. `NaN`: not called in that
 * run, because they were not there any more or the run had come to its end.
 */
export type Waits = Readonly<{ line: readonly Float64Array[]; newcomers: readonly Float64Array[] }>

/** A run goes no further than this. */
const LONGEST_MS = 3 * 3_600_000
/** A desk that may help others looks again after so long. */
const LOOK_AGAIN_MS = 60_000

/** Plays the hall forward so many times (estimate.md; Senderovich et al. 2014). */
export function playForward(hall: Hall, chances: Chances, runs: number): Waits {
  const samples = (count: number): readonly Float64Array[] =>
    Array.from({ length: count }, () => new Float64Array(runs).fill(Number.NaN))
  const waits = { line: samples(hall.line.length), newcomers: samples(hall.services.length) }
  for (let run = 0; run < runs; run++) playOnce(beginRun(hall, chances), createAsked(run, hall, waits))
  return waits
}

/** Those whose calls are awaited in a run: how many there are left, and what to do when one is called or has gone. */
type Asked = Readonly<{
  missing: () => number
  called: (stand: Stand, at: number) => void
  gone: (stands: readonly Stand[]) => void
  newcomersCalled: (desk: Desk, ranks: readonly number[], at: number) => void
}>

function createAsked(run: number, hall: Hall, waits: Waits): Asked {
  const left = { line: hall.inLine.filter(isHeard).length, newcomers: hall.services.length }
  const isAwaited = (of: Float64Array | undefined): of is Float64Array => of !== undefined && Number.isNaN(of[run])
  return {
    missing: () => left.line + left.newcomers,
    called: ({ place }, at) => {
      const own = waits.line[place]
      if (!isAwaited(own)) return
      own[run] = (at - hall.now) / 1000
      left.line -= 1
    },
    gone: (stands) => {
      for (const { place } of stands) if (isAwaited(waits.line[place])) left.line -= 1
    },
    newcomersCalled: ({ heard }, ranks, at) => {
      if (left.newcomers === 0) return
      for (const rank of ranks)
        for (const service of heard[rank] ?? []) {
          const own = waits.newcomers[service]
          if (!isAwaited(own)) continue
          own[run] = (at - hall.now) / 1000
          left.newcomers -= 1
        }
    },
  }
}

function playOnce(run: Run, asked: Asked): void {
  const until = run.hall.now + LONGEST_MS
  while (asked.missing() > 0) {
    const state = firstFree(run.desks)
    const coming = nextComing(run)
    const at = Math.min(coming, state?.free ?? Number.POSITIVE_INFINITY)
    if (at > until) return
    if (!state || coming <= at) come(run, at)
    else if (!goesOnBreak(run, state)) callNext(run, state, asked)
  }
}

function firstFree(desks: readonly DeskState[]): DeskState | null {
  let first: DeskState | null = null
  for (const state of desks) if (first === null || state.free < first.free) first = state
  return first
}

/**
 * A newcomer is called where the desk would turn to them and nobody stands who came before, or goes before them: they are asked about and take
 * nobody's turn.
 */
function callNext(run: Run, state: DeskState, asked: Asked): void {
  const { desk, caller, free: at } = state
  for (;;) {
    const { choice, inVain } = lookForNext(run.lines.heads(), caller, at)
    asked.newcomersCalled(desk, inVain, at)
    if (!choice) {
      state.free = desk.mayHelp && run.lines.heads().some((stand) => caller.rankOf(stand) >= 0) ? at + LOOK_AGAIN_MS : IDLE
      return
    }
    const stand = choice.standing
    if (choice.why === 'arrival' && stand.order >= AFTER_EVERYONE) asked.newcomersCalled(desk, [choice.rank], at)
    asked.called(stand, at)
    const others = run.lines.takeOut(stand)
    if (hasLeft(run, stand, at)) {
      asked.gone(others)
      continue
    }
    run.lines.overtakenBy(stand, caller.rankOf)
    caller.priorityStreak = stand.priorityFrom <= at ? caller.priorityStreak + 1 : 0
    state.free = missedOrServed(run, stand, { at, others, asked })
    return
  }
}

function missedOrServed(
  run: Run,
  stand: Stand,
  { at, others, asked }: Readonly<{ at: number; others: readonly Stand[]; asked: Asked }>,
): number {
  const missed = miss(run, stand, at)
  if (missed === null) return serve(run, stand, { at, others })
  asked.gone(others)
  return missed
}

/** Somebody who has gone without a word is called in no time: it costs no desk anything. */
function hasLeft({ hall, chances: { habits, random } }: Run, { stage, visitor }: Stand, at: number): boolean {
  if (stage === 'delivery') return false
  const waited = Math.max(0, hall.now - visitor.arrivedAt) / 1000
  return visitor.arrivedAt + 1000 * habits.patience.draw(waited, random) <= at
}
