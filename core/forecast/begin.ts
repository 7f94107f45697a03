import { planArrival } from './comers.ts'
import type { Desk, Hall } from './hall.ts'
import { linesOf } from './lines.ts'
import { AFTER_EVERYONE } from './newcomers.ts'
import type { Chances, DeskState, Later, Run, Scene } from './run.ts'
import { comeBack, drawPause, fetchPapers, finish, MS, workOf } from './serve.ts'
import { putBack, type Stand } from './stand.ts'

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
  const { random } = run.chances
  const { where, since, backAt } = stand.beginning
  if (where === 'preparing') fetchPapers(run, stand, now + MS * workOf(run, stand).preparation.rest((now - since) / MS, random))
  if (where === 'away' && backAt !== null) comeBack(run, stand, { from: now, at: Math.max(now, backAt) })
}

/** When a desk first calls: when it is back from its break, or done with whom it has. */
function firstFreeAt(run: Run, desk: Desk): number {
  const { now } = run.hall
  if (desk.counter.state === 'paused') return backAt(run, desk)
  if (!desk.current) return now
  const { stand, calledAt } = desk.current
  const end = now + MS * workOf(run, stand).atDesk.rest((now - calledAt) / MS, run.chances.random)
  finish(run, stand, { from: now, end, others: stand.visitor.errands.filter(({ beginning }) => beginning.where === 'elsewhere') })
  return end + drawPause(run)
}

function backAt({ hall, chances }: Run, { counter, away }: Desk): number {
  const planned = counter.pause?.until ?? away?.to ?? null
  if (planned !== null && planned > hall.now) return planned
  return hall.now + MS * chances.habits.breaks.drawRest((hall.now - (planned ?? counter.since)) / MS, chances.random)
}
