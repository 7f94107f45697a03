import { Worker } from 'node:worker_threads'
import type { Order, Report } from './kinds.ts'

/** More than any job needs, and less than would take the machine from the office. */
const MOST_MEMORY_MB = 1024

/** A thread beside the server's own. It begins with the first order, and anew with the first one after it has died. */
export type Thread = Readonly<{ send: (order: Order) => void; stop: () => Promise<void> }>

type Hears = Readonly<{
  onReport: (report: Report) => void
  /** It is gone with all that it was at. */
  onDeath: (error: unknown) => void
}>

export function createThread({ onReport, onDeath }: Hears): Thread {
  let worker: Worker | null = null

  function begin(): Worker {
    const begun = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    begun.on('message', onReport)
    // A thread that dies says why before it says that it is gone.
    let reason: unknown = null
    begun.on('error', (error) => {
      reason = error
    })
    begun.on('exit', (code) => {
      if (worker !== begun) return
      worker = null
      onDeath(reason ?? new Error(`the thread for long work ended with ${code}`))
    })
    return begun
  }

  return {
    send: (order) => {
      worker ??= begin()
      worker.postMessage(order)
    },
    stop: async () => {
      const last = worker
      worker = null
      await last?.terminate()
    },
  }
}
