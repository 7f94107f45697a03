import { parentPort } from 'node:worker_threads'
import type { WorkKind } from '#contract/words.ts'
import type { JobId, Progress } from '#contract/work.ts'
import { giveWay } from '../give-way.ts'
import { type Order, type Report, stepsOf } from './kinds.ts'

/** So long a job is gone on with before orders are listened to and another kind has its turn. */
const TURN_MS = 25
const TOLD_EVERY_MS = 200

type Steps = Generator<Progress<WorkKind>, Extract<Report, { is: 'done' }>['answer']>
type Going = { readonly steps: Steps; toldAt: number }

const port = parentPort
if (!port) throw new Error('server/work/worker.ts is a thread of the server')

giveWay()
const going = new Map<JobId, Going>()
const tell = (report: Report): void => port.postMessage(report)

/** Goes on with a job for one turn; tells whether it is over. */
function goOn(job: JobId, state: Going): boolean {
  const begun = performance.now()
  for (;;) {
    const step = state.steps.next()
    const now = performance.now()
    if (step.done) {
      tell({ job, is: 'done', answer: step.value })
      return true
    }
    if (now - state.toldAt >= TOLD_EVERY_MS) {
      tell({ job, is: 'running', progress: step.value })
      state.toldAt = now
    }
    if (now - begun >= TURN_MS) return false
  }
}

/** One turn of every job; orders are heard between two rounds. */
function round(): void {
  for (const [job, state] of [...going]) {
    try {
      if (goOn(job, state)) going.delete(job)
    } catch (error) {
      going.delete(job)
      tell({ job, is: 'failed', error })
    }
  }
  if (going.size > 0) setImmediate(round)
}

port.on('message', (order: Order) => {
  if (order.do === 'cancel') {
    going.delete(order.job)
    return
  }
  going.set(order.job, { steps: stepsOf(order), toldAt: Number.NEGATIVE_INFINITY })
  if (going.size === 1) setImmediate(round)
})
