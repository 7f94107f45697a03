import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { OfficeEvent } from '#contract/events.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Advised } from '#core/forecast/advice.ts'
import type { Waits } from '#core/forecast/foreseen.ts'
import type { Clock } from '../clock.ts'
import type { News } from './host.ts'
import type { ThreadData, Told } from './worker.ts'

/** Whether waits are foreseen: in a thread of their own, so that no command ever waits for a forecast, or not at all. */
export type EstimatesMode = 'thread' | 'off'

/** The forecasts of all offices. Told every fact, it answers later, whenever something new is foreseen. */
export type Estimates = Readonly<{
  happened: (office: string, events: readonly OfficeEvent[]) => void
  /** Time has passed: everything is foreseen anew. */
  refresh: () => void
  stop: () => Promise<void>
}>

type World = Readonly<{
  dataDir: string
  clock: Clock
  clockSpeed: number
  log: Logger
  /** The facts of an office's open day, for a thread that begins after them. */
  today: (office: string) => readonly OfficeEvent[]
  /** Whether somebody watches the floor of an office: only then is it advised. */
  isWatched: (office: string) => boolean
  onForeseen: (office: string, waits: Waits) => void
  onAdvised: (office: string, advice: Advised) => void
}>

/** An office is foreseen no more often than this, in its own time. */
const PAUSE_MS = 500
const SHORTEST_PAUSE_MS = 20
/** Runs leave much behind at once: with room for it memory is collected seldom, on cores that commands would have. */
const YOUNG_MEMORY_MB = 64
/** A thread that dies is begun anew after so long, and after twice as long each further time. */
const BEGUN_ANEW_MS = { first: 1000, longest: 300_000 } as const

const NO_ESTIMATES: Estimates = { happened: () => {}, refresh: () => {}, stop: () => Promise.resolve() }

export const openEstimates = (mode: EstimatesMode, world: World): Estimates =>
  mode === 'off' ? NO_ESTIMATES : createThread(world)

function createThread({ dataDir, clock, clockSpeed, log, today, isWatched, onForeseen, onAdvised }: World): Estimates {
  const offices = new Set<string>()
  const pauseMs = Math.max(SHORTEST_PAUSE_MS, PAUSE_MS / clockSpeed)
  let thread: Worker | null = null
  let isStopped = false
  let deaths = 0

  function begin(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { dataDir, pauseMs } satisfies ThreadData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    })
    worker.unref()
    worker.on('message', (told: Told) => {
      if ('waits' in told) onForeseen(told.office, told.waits)
      else onAdvised(told.office, told.advice)
    })
    worker.on('error', (error) => log.error({ err: error }, 'the thread that foresees waits has failed'))
    worker.once('exit', () => {
      if (thread === worker) thread = null
      const rest = Math.min(BEGUN_ANEW_MS.longest, BEGUN_ANEW_MS.first * 2 ** deaths)
      deaths += 1
      if (!isStopped) setTimeout(beginAnew, rest).unref()
    })
    return worker
  }

  /** Facts lie in the journal: whoever begins anew reads them there. */
  function beginAnew(): void {
    if (isStopped) return
    for (const office of offices) sendFacts(office, today(office))
  }

  function sendFacts(office: string, events: readonly OfficeEvent[]): void {
    send({ is: 'facts', office, events, now: clock.now() as Instant, isWatched: isWatched(office) })
  }

  function send(news: News): void {
    thread ??= begin()
    thread.postMessage(news)
  }

  return {
    happened: (office, events) => {
      const isAwaited = thread === null && offices.has(office)
      offices.add(office)
      // A thread that has died is told everything once it begins anew.
      if (!isAwaited) sendFacts(office, events)
    },
    refresh: () => {
      if (thread) send({ is: 'time', now: clock.now() as Instant, watched: [...offices].filter(isWatched) })
    },
    stop: async () => {
      isStopped = true
      await thread?.terminate()
    },
  }
}
