import { lookForNext } from '../order.ts'
import { type Asked, AWAITED, createAsked, LONGEST_MS, type PlayedWaits } from './asked.ts'
import { beginRun, sceneOf } from './begin.ts'
import { come, nextComing } from './comers.ts'
import { type Hall, isHeard } from './hall.ts'
import { callNewcomers } from './newcomers.ts'
import type { Chances, DeskState, Run } from './run.ts'
import { goesOnBreak, miss, serve } from './serve.ts'
import type { Stand } from './stand.ts'

/** A desk that may help others looks again after so long. */
const LOOK_AGAIN_MS = 60_000

/**
 * Whoever is called later than so many seconds in more than a fifth of the first runs is awaited in these only: a long wait is shown less finely,
 * and the few who are called last make every run long.
 */
const FAR = [
  { runs: 30, seconds: 3600 },
  { runs: 50, seconds: 1800 },
] as const
const FAR_SHARE = 0.2

/** Plays the hall forward so many times (estimate.md; Senderovich et al. 2014). */
export function playForward(hall: Hall, chances: Chances, runs: number): PlayedWaits {
  const samples = (count: number): readonly Float64Array[] =>
    Array.from({ length: count }, () => new Float64Array(runs).fill(AWAITED))
  let waits: PlayedWaits = { line: samples(hall.line.length), newcomers: samples(hall.newcomers.length) }
  for (const [place, { kind }] of hall.inLine.entries()) if (!isHeard(kind)) waits.line[place]?.fill(Number.NaN)
  const scene = sceneOf(hall, chances)
  for (let run = 0; run < runs; run++) {
    const far = FAR.find(({ runs: first }) => first === run)
    if (far)
      waits = { line: waits.line.map((of) => untilFar(of, far)), newcomers: waits.newcomers.map((of) => untilFar(of, far)) }
    const asked = createAsked(run, hall, waits)
    playOnce(beginRun(scene), asked)
    asked.ended()
  }
  return waits
}

/** The waits as they are awaited from now on: of somebody far no more than there are. */
function untilFar(waits: Float64Array, { runs, seconds }: (typeof FAR)[number]): Float64Array {
  if (waits.length < runs) return waits
  const soFar = waits.subarray(0, runs)
  return soFar.filter((wait) => !(wait <= seconds)).length > FAR_SHARE * runs ? soFar : waits
}

function playOnce(run: Run, asked: Asked): void {
  const until = run.hall.now + LONGEST_MS
  const { free } = run
  while (asked.missing() > 0) {
    const first = firstOf(free)
    const calls = free[first] ?? Number.POSITIVE_INFINITY
    const coming = nextComing(run)
    const at = Math.min(coming, calls)
    if (at > until) return
    const state = run.desks[first]
    if (!state || coming <= at) come(run, at)
    else if (!goesOnBreak(run, state, at)) callNext(run, state, { at, asked })
  }
}

/** The place of the least. */
function firstOf(instants: Float64Array): number {
  let first = 0
  for (let place = 1; place < instants.length; place++)
    if ((instants[place] as number) < (instants[first] as number)) first = place
  return first
}

function callNext(run: Run, state: DeskState, { at, asked }: Readonly<{ at: number; asked: Asked }>): void {
  const { desk, caller } = state
  const lineAt = (rank: number): readonly Stand[] => run.lines.decidingAt(desk.place, rank)
  state.isIdle = false
  for (;;) {
    const { choice, inVain } = lookForNext(lineAt, caller, at)
    if (asked.newcomersMissing() > 0) callNewcomers(asked, { desk, caller, at, lineAt, choice, inVain })
    if (!choice) {
      const isAwaited = caller.helps.some((_, rank) => lineAt(rank).length > 0) || asked.newcomersAwaited(desk)
      state.isIdle = true
      run.free[desk.place] = desk.mayHelp && isAwaited ? at + LOOK_AGAIN_MS : Number.POSITIVE_INFINITY
      return
    }
    const stand = choice.standing
    asked.called(stand, at)
    const others = run.lines.takeOut(stand)
    if (hasLeft(run, stand, at)) {
      asked.gone(others)
      continue
    }
    run.lines.overtakenBy(stand, desk.place)
    caller.priorityStreak = stand.priorityFrom <= at ? caller.priorityStreak + 1 : 0
    run.free[desk.place] = missedOrServed(run, stand, { at, others, asked })
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
function hasLeft({ hall, chances: { habits, random } }: Run, { kind, arrivedAt }: Stand, at: number): boolean {
  if (kind.stage === 'delivery') return false
  const waited = Math.max(0, hall.now - arrivedAt) / 1000
  return habits.patience.drawLeft({ elapsed: waited, until: (at - arrivedAt) / 1000 }, random)
}
