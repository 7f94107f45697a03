import type { Caller } from '../order.ts'
import type { Random } from '../random.ts'
import type { Work } from './at-desk.ts'
import { planArrival } from './comers.ts'
import type { Habits } from './habits.ts'
import type { Desk, Hall } from './hall.ts'
import { type Lines, linesOf } from './lines.ts'
import { AFTER_EVERYONE } from './newcomers.ts'
import { delivery, type Kind, putBack, type Stand } from './stand.ts'

/** Who comes for one service: how many in a millisecond. */
export type Stream = Readonly<{ kind: Kind; rate: number }>
/** All who come until an instant, and from the one before on: how many in a millisecond, together and of each kind. */
export type Streams = Readonly<{ until: number; together: number; each: readonly Stream[] }>

/** What a run is drawn from; the streams in order of time. */
export type Chances = Readonly<{ habits: Habits; streams: readonly Streams[]; random: Random }>

export type DeskState = {
  readonly desk: Desk
  readonly caller: Caller & { priorityStreak: number }
  /** It has nobody to call: it looks up when somebody comes whom it calls. */
  isIdle: boolean
  breakAt: number
}
/** A stand that comes into the line at an instant. */
type Later = Readonly<{ at: number; stand: Stand }>

/** What errands take of a desk, by the place of their kind. */
export type WorkOfKinds = readonly Work[]

/** What all runs of a hall have in common; each puts the people back to where they stand as it begins. */
export type Scene = Readonly<{ hall: Hall; chances: Chances; work: WorkOfKinds; lines: Lines }>

/** A hall as one run goes on. */
export type Run = Scene & {
  readonly desks: DeskState[]
  /** Of each desk when it calls next. */
  readonly free: Float64Array
  /** The latest first. */
  readonly later: Later[]
  /** The place of the streams of which the next newcomer comes. */
  part: number
  nextArrival: number
  /** Arrival of the next newcomer at the building: after everyone who is here. */
  order: number
}

const MS = 1000

export function sceneOf(hall: Hall, chances: Chances): Scene {
  const work = hall.kinds.map(({ service, stage }) => chances.habits.atDesk.work(service, stage))
  for (const stand of hall.stands) putBack(stand)
  return { hall, chances, work, lines: linesOf(hall) }
}

/** The hall as it stands, with what this run has drawn of those who are at a desk, away, or on their way. */
export function beginRun({ hall, chances, work, lines }: Scene): Run {
  const { habits, random } = chances
  const later: Later[] = []
  const desks: DeskState[] = []
  const nextArrival = Number.POSITIVE_INFINITY
  const free = new Float64Array(hall.desks.length)
  const run: Run = { hall, chances, work, lines, desks, free, later, part: 0, nextArrival, order: AFTER_EVERYONE }
  for (const stand of hall.stands) putBack(stand)
  lines.begin()
  for (const stand of hall.stands) comeBackLater(run, stand)
  for (const desk of hall.desks) {
    free[desk.place] = firstFreeAt(run, desk)
    run.desks.push({
      desk,
      isIdle: false,
      breakAt: hall.now + MS * habits.breaks.drawNext(random),
      caller: { ...desk.caller },
    })
  }
  planArrival(run, hall.now)
  return run
}

function comeBackLater(run: Run, stand: Stand): void {
  const { now } = run.hall
  const { habits, random } = run.chances
  const { where, since, backAt } = stand.beginning
  if (where === 'preparing')
    fetchPapers(run, stand, now + MS * habits.atDesk.drawPreparationRest(stand.service, (now - since) / MS, random))
  if (where === 'away' && backAt !== null) comeBack(run, stand, { from: now, at: Math.max(now, backAt) })
}

/** The papers of an errand are called for once they are ready. */
function fetchPapers(run: Run, heard: Stand, readyAt: number): void {
  const papers = run.hall.papers.get(heard.service)
  const kind = papers?.[heard.priorityFrom <= readyAt ? 'priority' : 'ordinary']
  if (kind) addLater(run, delivery(heard, kind, readyAt), readyAt)
}

/** When a desk first calls: when it is back from its break, or done with whom it has. */
function firstFreeAt(run: Run, desk: Desk): number {
  const { now } = run.hall
  const { habits, random } = run.chances
  if (desk.counter.state === 'paused') return backAt(run, desk)
  if (!desk.current) return now
  const { stand, calledAt } = desk.current
  const under = { ...stand.kind, elapsed: (now - calledAt) / MS }
  const end = now + MS * habits.atDesk.drawRest(under, random)
  finish(run, stand, { from: now, end, others: stand.visitor.errands.filter(({ beginning }) => beginning.where === 'elsewhere') })
  return end + drawPause(run)
}

function backAt({ hall, chances }: Run, { counter, away }: Desk): number {
  const planned = counter.pause?.until ?? away?.to ?? null
  if (planned !== null && planned > hall.now) return planned
  return hall.now + MS * chances.habits.breaks.drawRest((hall.now - (planned ?? counter.since)) / MS, chances.random)
}

const drawPause = ({ chances: { habits, random } }: Run): number => MS * habits.atDesk.drawPause(-1, random)

/** When a desk calls again that has called in vain; `null`: the visitor is there. */
export function miss(run: Run, { kind: { stage }, waitsSince }: Stand, at: number): number | null {
  const { habits, random } = run.chances
  if (stage === 'delivery' || random() >= habits.atDesk.missing((at - waitsSince) / MS)) return null
  return at + MS * habits.atDesk.drawMissed(random) + drawPause(run)
}

/** Serves whoever has been called, and has `others` to do; gives when the desk calls again. */
export function serve(run: Run, stand: Stand, { at, others }: Readonly<{ at: number; others: readonly Stand[] }>): number {
  const end = at + MS * workOf(run, stand).draw(run.chances.random)
  finish(run, stand, { from: at, end, others })
  return end + drawPause(run)
}

const workOf = ({ work }: Run, { kind }: Stand): Work => work[kind.place] as Work

/** An errand leaves its desk: its papers are prepared, or it is over; the visitor's others are in their lines again, or for the first time. */
function finish(
  run: Run,
  stand: Stand,
  { from, end, others }: Readonly<{ from: number; end: number; others: readonly Stand[] }>,
): void {
  const { random } = run.chances
  const { preparing, drawPreparation } = workOf(run, stand)
  if (preparing > 0 && random() < preparing) fetchPapers(run, stand, end + MS * drawPreparation(random))
  else (stand.finishes ?? stand).isDone = true
  for (const other of others) comeBack(run, other, { from, at: end })
  for (const other of stand.visitor.errands)
    if (other.beginning.where === 'blocked' && !other.isFree && other.after.every(({ isDone }) => isDone)) {
      other.isFree = true
      comeBack(run, other, { from: run.hall.now, at: end })
    }
}

/** In a line again that it has not been in for a time: its wait stood still. Of papers it runs from when they were ready. */
function comeBack(run: Run, stand: Stand, { from, at }: Readonly<{ from: number; at: number }>): void {
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
