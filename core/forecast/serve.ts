import type { Work } from './at-desk.ts'
import type { DeskState, Run } from './run.ts'
import { delivery, type Stand } from './stand.ts'

export const MS = 1000

/** The papers of an errand are called for once they are ready. */
export function fetchPapers(run: Run, heard: Stand, readyAt: number): void {
  const papers = run.hall.papers.get(heard.service)
  const kind = papers?.[heard.priorityFrom <= readyAt ? 'priority' : 'ordinary']
  if (kind) addLater(run, delivery(heard, kind, readyAt), readyAt)
}

export const drawPause = ({ chances: { habits, random } }: Run): number => MS * habits.atDesk.drawPause(-1, random)

/** When a desk calls again that has called in vain; `null`: the visitor is there. */
export function miss(run: Run, { kind: { stage }, waitsSince }: Stand, at: number): number | null {
  const { habits, random } = run.chances
  if (stage === 'delivery' || random() >= habits.atDesk.missing((at - waitsSince) / MS)) return null
  return at + MS * habits.atDesk.drawMissed(random) + drawPause(run)
}

/** Serves whoever has been called, and has `others` to do; gives when the desk calls again. */
export function serve(run: Run, stand: Stand, { at, others }: Readonly<{ at: number; others: readonly Stand[] }>): number {
  const end = at + MS * workOf(run, stand).atDesk.whole(run.chances.random)
  finish(run, stand, { from: at, end, others })
  return end + drawPause(run)
}

export const workOf = ({ work }: Run, { kind }: Stand): Work => work[kind.place] as Work

/** An errand leaves its desk: its papers are prepared, or it is over; the visitor's others are in their lines again, or for the first time. */
export function finish(
  run: Run,
  stand: Stand,
  { from, end, others }: Readonly<{ from: number; end: number; others: readonly Stand[] }>,
): void {
  const { random } = run.chances
  const { preparing, preparation } = workOf(run, stand)
  if (preparing > 0 && random() < preparing) fetchPapers(run, stand, end + MS * preparation.whole(random))
  else (stand.finishes ?? stand).isDone = true
  for (const other of others) comeBack(run, other, { from, at: end })
  for (const other of stand.visitor.errands)
    if (other.beginning.where === 'blocked' && !other.isFree && other.after.every(({ isDone }) => isDone)) {
      other.isFree = true
      comeBack(run, other, { from: run.hall.now, at: end })
    }
}

/** In a line again that it has not been in for a time: its wait stood still. Of papers it runs from when they were ready. */
export function comeBack(run: Run, stand: Stand, { from, at }: Readonly<{ from: number; at: number }>): void {
  if (stand.kind.stage === 'reception') stand.waitsSince += at - from
  addLater(run, stand, at)
}

function addLater({ later }: Run, stand: Stand, at: number): void {
  let place = later.length
  while (place > 0 && (later[place - 1]?.at ?? 0) < at) place--
  later.splice(place, 0, { at, stand })
}

/** A desk that is free at the time of a break goes on it, unless it has called somebody since the break began. */
export function goesOnBreak({ hall, free, chances: { habits, random } }: Run, state: DeskState, at: number): boolean {
  const { breaks, place } = state.desk
  const planned = breaks.find(({ from, to }) => hall.now < from && from <= at && at < to)
  if (planned) {
    free[place] = planned.to
    return true
  }
  if (state.breakAt > at) return false
  const back = at + MS * habits.breaks.drawRest(-1, random)
  free[place] = back
  state.breakAt = back + MS * habits.breaks.drawNext(random)
  return true
}
