import { lookForNext } from '../order.ts'
import { type Asked, AWAITED, createAsked, LONGEST_MS, type PlayedWaits } from './asked.ts'
import { come, nextComing } from './comers.ts'
import { type Hall, isHeard } from './hall.ts'
import { AFTER_EVERYONE, beginRun, type Chances, type DeskState, goesOnBreak, miss, type Run, serve } from './run.ts'
import type { Stand } from './stand.ts'

/** A desk that may help others looks again after so long. */
const LOOK_AGAIN_MS = 60_000

/**
 * Whoever is called later than this in more than a fifth of the first runs is awaited in these only: a long wait is shown less finely, and the few
 * who are called last make every run long.
 */
const FAR = { seconds: 1800, share: 0.2, runs: 50 } as const

/** Plays the hall forward so many times (estimate.md; Senderovich et al. 2014). */
export function playForward(hall: Hall, chances: Chances, runs: number): PlayedWaits {
  const samples = (count: number): readonly Float64Array[] =>
    Array.from({ length: count }, () => new Float64Array(runs).fill(AWAITED))
  let waits: PlayedWaits = { line: samples(hall.line.length), newcomers: samples(hall.services.length) }
  for (const [place, { kind }] of hall.inLine.entries()) if (!isHeard(kind)) waits.line[place]?.fill(Number.NaN)
  const work = hall.kinds.map(({ service, stage }) => chances.habits.atDesk.work(service, stage))
  for (let run = 0; run < runs; run++) {
    if (run === FAR.runs) waits = { line: waits.line.map(untilFar), newcomers: waits.newcomers.map(untilFar) }
    const asked = createAsked(run, hall, waits)
    playOnce(beginRun(hall, chances, work), asked)
    asked.ended()
  }
  return waits
}

/** The waits as they are awaited from now on: of somebody far no more than there are. */
function untilFar(waits: Float64Array): Float64Array {
  const soFar = waits.subarray(0, FAR.runs)
  return soFar.filter((wait) => !(wait <= FAR.seconds)).length > FAR.share * FAR.runs ? soFar : waits
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
  state.isIdle = false
  for (;;) {
    const { choice, inVain } = lookForNext(run.lines.decidingAt(desk.place), caller, at)
    asked.newcomersCalled(desk, inVain, at)
    if (!choice) {
      const isAwaited = run.lines.decidingAt(desk.place).length > 0 || asked.newcomersAwaited(desk)
      state.isIdle = true
      state.free = desk.mayHelp && isAwaited ? at + LOOK_AGAIN_MS : Number.POSITIVE_INFINITY
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
    run.lines.overtakenBy(stand, desk.place)
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
function hasLeft({ hall, chances: { habits, random } }: Run, { kind, arrivedAt }: Stand, at: number): boolean {
  if (kind.stage === 'delivery') return false
  const waited = Math.max(0, hall.now - arrivedAt) / 1000
  return habits.patience.drawLeft({ elapsed: waited, until: (at - arrivedAt) / 1000 }, random)
}
