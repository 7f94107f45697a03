import type { CounterSettings } from '#contract/settings.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { instant, minutesMs } from '#core/time.ts'
import { attend } from './attend.ts'
import { type DeskWatch, watchDesk } from './desk-watch.ts'
import type { Lunch } from './lunch.ts'
import { press, type Stage, sleepSeconds } from './stage.ts'
import { LOOK_UP_SECONDS } from './ward-parameters.ts'

/** Ours: whoever is still expected so long after closing will not come any more. */
const LATEST_MINUTES_AFTER_CLOSING = 120
/** How often a clerk with nothing to do looks at the clock. */
const GLANCE_MINUTES = 1
/** How long, in real time, a view may take to follow a command before we call it lost. */
const VIEW_LIMIT_MS = 15_000

/** A clerk's day: which counter, its place in the row, and when lunch is. */
export type Shift = Readonly<{ counter: CounterSettings; place: number; lunch: Lunch | null }>
type AtWork = Shift & Readonly<{ stage: Stage; desk: DeskWatch }>

/** A clerk at one counter, for the whole day: acts on the live view alone, as a person at the console does. */
export async function clerkAt(stage: Stage, shift: Shift): Promise<void> {
  const { url, clerkToken: token, office, failed, clock, opening, signal } = stage
  const { id: counter } = shift.counter
  const desk = watchDesk(url, token, { office: office.id, counter, failed })
  const atWork = { ...shift, stage, desk }
  try {
    await clock.sleepUntil(opening.from, signal)
    await turn(atWork, 'open-counter')
    await work(atWork)
    await press(stage, 'close-counter', { counter })
  } finally {
    desk.close()
  }
}

async function work(atWork: AtWork): Promise<void> {
  const { stage, desk, counter, lunch } = atWork
  const { clock, signal } = stage
  const day = { lunched: lunch === null || clock.now() >= lunch.to }
  while (!signal.aborted) {
    const message = desk.latest() ?? (await desk.atLeast(0, signal))
    if (!message) return
    const { view, revision } = message
    if (view.current) {
      await follow(atWork, await attend(stage, view.current, counter.id))
    } else if (lunch && !day.lunched && clock.now() >= lunch.from) {
      day.lunched = true
      await takeLunch(atWork, lunch)
    } else if (!(await callNext(atWork, view))) {
      if (isOver(atWork, view)) return
      await untilChange(atWork, revision)
    }
  }
}

/** Whether somebody was called. Another counter may be quicker: then the view, or the refusal, says that there is nobody. */
async function callNext(atWork: AtWork, { counter: { state }, next }: DeskView): Promise<boolean> {
  if (state !== 'open' || !next) return false
  const { stage, desk, counter, place } = atWork
  await sleepSeconds(stage, LOOK_UP_SECONDS * (place + 1))
  if (stage.signal.aborted || !desk.latest()?.view.next) return false
  const answer = await press(stage, 'call-next', { counter: counter.id })
  if (!answer) return false
  stage.hall.count('calls')
  await follow(atWork, answer)
  return true
}

async function takeLunch(atWork: AtWork, lunch: Lunch): Promise<void> {
  await turn(atWork, 'pause-counter')
  await atWork.stage.clock.sleepUntil(lunch.to, atWork.stage.signal)
  await turn(atWork, 'open-counter')
}

async function turn(atWork: AtWork, route: 'open-counter' | 'pause-counter'): Promise<void> {
  const { stage, counter } = atWork
  if (!stage.signal.aborted) await follow(atWork, await press(stage, route, { counter: counter.id }))
}

/** Waits until the view shows what our command did, so that we never act on an older one. */
async function follow({ stage, desk, counter }: AtWork, answer: { revision: number } | null): Promise<void> {
  if (!answer || stage.signal.aborted) return
  const limit = AbortSignal.timeout(VIEW_LIMIT_MS)
  const reached = await desk.atLeast(answer.revision, AbortSignal.any([stage.signal, limit]))
  if (reached || stage.signal.aborted) return
  stage.failed(
    new Error(`counter ${counter.id}: no view of revision ${answer.revision} within ${VIEW_LIMIT_MS} ms of the command`),
  )
}

async function untilChange({ stage: { clock, signal }, desk }: AtWork, revision: number): Promise<void> {
  const woken = new AbortController()
  const either = AbortSignal.any([signal, woken.signal])
  const glance = instant(Math.round(clock.now() + minutesMs(GLANCE_MINUTES)))
  await Promise.race([desk.atLeast(revision + 1, either), clock.sleepUntil(glance, either)])
  woken.abort()
}

function isOver({ stage: { clock, opening, hall }, counter }: AtWork, { next }: DeskView): boolean {
  const sinceClosingMs = clock.now() - opening.to
  if (sinceClosingMs < 0) return false
  if (sinceClosingMs >= minutesMs(LATEST_MINUTES_AFTER_CLOSING)) return true
  return next === null && !hall.expects(counter.ranks.flat())
}
