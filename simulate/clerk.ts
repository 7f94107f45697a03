import type { CounterSettings } from '#contract/settings.ts'
import type { DeskView } from '#contract/views.ts'
import { instant, minutesMs } from '#core/time.ts'
import { attend } from './attend.ts'
import { type DeskWatch, watchDesk } from './desk-watch.ts'
import type { Lunch } from './lunch.ts'
import { press, type Stage } from './stage.ts'

/** Ours: whoever is still expected so long after closing will not come any more. */
const LATEST_MINUTES_AFTER_CLOSING = 120
/** How often a clerk with nothing to do looks at the clock. */
const GLANCE_MINUTES = 1
/** How long, in real time, a view may take to follow a command before we call it lost. */
const VIEW_LIMIT_MS = 15_000

/** A clerk at one counter, for the whole day: acts on the live view alone, as a person at the console does. */
export async function clerkAt(stage: Stage, { counter, lunch }: { counter: CounterSettings; lunch: Lunch }): Promise<void> {
  const { url, clerkToken: token, office, failed, clock, opening, signal } = stage
  const desk = watchDesk(url, token, { office: office.id, counter: counter.id, failed })
  try {
    await clock.sleepUntil(opening.from, signal)
    await turn(stage, desk, counter, 'open-counter')
    await work(stage, desk, { counter, lunch })
    await press(stage, 'close-counter', { counter: counter.id })
  } finally {
    desk.close()
  }
}

async function work(
  stage: Stage,
  desk: DeskWatch,
  { counter, lunch }: { counter: CounterSettings; lunch: Lunch },
): Promise<void> {
  const { clock, signal } = stage
  const day = { lunched: clock.now() >= lunch.to }
  while (!signal.aborted) {
    const message = desk.latest() ?? (await desk.atLeast(0, signal))
    if (!message) return
    const { view, revision } = message
    if (view.current) {
      await follow(stage, desk, await attend(stage, view.current, counter.id))
      continue
    }
    if (!day.lunched && clock.now() >= lunch.from) {
      day.lunched = true
      await takeLunch(stage, desk, { counter, lunch })
      continue
    }
    if (view.counter.state === 'open' && view.next && (await callNext(stage, desk, counter))) continue
    if (isOver(stage, counter, view)) return
    await untilChange(stage, desk, revision)
  }
}

/** Whether somebody was called. Another counter may have been quicker: then there is nobody, and the view will say so. */
async function callNext(stage: Stage, desk: DeskWatch, counter: CounterSettings): Promise<boolean> {
  const answer = await press(stage, 'call-next', { counter: counter.id })
  if (answer) stage.hall.count('calls')
  await follow(stage, desk, answer)
  return answer !== null
}

async function takeLunch(
  stage: Stage,
  desk: DeskWatch,
  { counter, lunch }: { counter: CounterSettings; lunch: Lunch },
): Promise<void> {
  await turn(stage, desk, counter, 'pause-counter')
  await stage.clock.sleepUntil(lunch.to, stage.signal)
  if (!stage.signal.aborted) await turn(stage, desk, counter, 'open-counter')
}

async function turn(
  stage: Stage,
  desk: DeskWatch,
  counter: CounterSettings,
  route: 'open-counter' | 'pause-counter',
): Promise<void> {
  if (!stage.signal.aborted) await follow(stage, desk, await press(stage, route, { counter: counter.id }))
}

/** Waits until the view shows what our command did, so that we never act on an older one. */
async function follow(stage: Stage, desk: DeskWatch, answer: { revision: number } | null): Promise<void> {
  if (!answer || stage.signal.aborted) return
  const limit = AbortSignal.timeout(VIEW_LIMIT_MS)
  const reached = await desk.atLeast(answer.revision, AbortSignal.any([stage.signal, limit]))
  if (!reached && !stage.signal.aborted)
    stage.failed(new Error(`no view of revision ${answer.revision} within ${VIEW_LIMIT_MS} ms of the command`))
}

async function untilChange(stage: Stage, desk: DeskWatch, revision: number): Promise<void> {
  const { clock, signal } = stage
  const woken = new AbortController()
  const either = AbortSignal.any([signal, woken.signal])
  const glance = instant(Math.round(clock.now() + minutesMs(GLANCE_MINUTES)))
  await Promise.race([desk.atLeast(revision + 1, either), clock.sleepUntil(glance, either)])
  woken.abort()
}

function isOver({ clock, opening, hall }: Stage, counter: CounterSettings, { next }: DeskView): boolean {
  const sinceClosingMs = clock.now() - opening.to
  if (sinceClosingMs < 0) return false
  if (sinceClosingMs >= minutesMs(LATEST_MINUTES_AFTER_CLOSING)) return true
  return next === null && !hall.expects(counter.ranks.flat())
}
