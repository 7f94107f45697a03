import { setImmediate as nextTurn } from 'node:timers/promises'

/** Runs something long a step a turn of the loop, so that whatever comes meanwhile comes first; `null` where it was stopped. */
export async function inTurns<Result>(steps: Generator<undefined, Result>, isStopped: () => boolean): Promise<Result | null> {
  while (!isStopped()) {
    const step = steps.next()
    if (step.done) return step.value
    await nextTurn()
  }
  return null
}
