import type { PriorityClass } from '#contract/words.ts'
import type { Desk, Hall } from './hall.ts'
import type { Stand } from './stand.ts'

/**
 * Waits in seconds, of each run one: of everyone in the line and of every newcomer of the hall, by their places there. `NaN`: they were not there any more,
 * or no desk calls them. Whoever had not been called when the run came to its end has waited as long as it.
 */
export type PlayedWaits = Readonly<{ line: readonly Float64Array[]; newcomers: readonly Float64Array[] }>

/** A run goes no further than this. */
export const LONGEST_MS = 3 * 3_600_000
/** Of a wait that has not ended yet in its run. */
export const AWAITED = Number.POSITIVE_INFINITY

/** Those whose calls are awaited in a run: how many there are left, and what to do when one is called or has gone. */
export type Asked = Readonly<{
  missing: () => number
  called: (stand: Stand, at: number) => void
  gone: (stands: readonly Stand[]) => void
  ended: () => void
  newcomersMissing: () => number
  /** Whether newcomers are awaited whom this desk calls, at a rank or at any. */
  newcomersAwaited: (newcomers: NewcomersAt, rank?: number) => boolean
  newcomersCalled: (newcomers: NewcomersAt & { at: number }, ranks: readonly number[]) => void
}>

/** Those of one class whom a desk calls. */
export type NewcomersAt = Readonly<{ desk: Desk; priority: PriorityClass }>

export function createAsked(run: number, hall: Hall, waits: PlayedWaits): Asked {
  const isAwaited = (of: Float64Array | undefined): of is Float64Array => of !== undefined && of[run] === AWAITED
  const left = { line: waits.line.filter(isAwaited).length, newcomers: waits.newcomers.filter(isAwaited).length }
  return {
    missing: () => left.line + left.newcomers,
    called: ({ place }, at) => {
      const own = place < 0 ? undefined : waits.line[place]
      if (!isAwaited(own)) return
      own[run] = (at - hall.now) / 1000
      left.line -= 1
    },
    gone: (stands) => {
      for (const { place } of stands) {
        const own = place < 0 ? undefined : waits.line[place]
        if (!isAwaited(own)) continue
        own[run] = Number.NaN
        left.line -= 1
      }
    },
    ended: () => {
      if (left.line + left.newcomers === 0) return
      for (const own of [...waits.line, ...waits.newcomers]) if (isAwaited(own)) own[run] = LONGEST_MS / 1000
    },
    newcomersMissing: () => left.newcomers,
    newcomersAwaited: ({ desk: { heard }, priority }, rank) =>
      left.newcomers > 0 &&
      (rank === undefined ? heard[priority].flat() : (heard[priority][rank] ?? [])).some((place) =>
        isAwaited(waits.newcomers[place]),
      ),
    newcomersCalled: ({ desk: { heard }, priority, at }, ranks) => {
      for (const rank of ranks)
        for (const place of heard[priority][rank] ?? []) {
          const own = waits.newcomers[place]
          if (!isAwaited(own)) continue
          own[run] = (at - hall.now) / 1000
          left.newcomers -= 1
        }
    },
  }
}
