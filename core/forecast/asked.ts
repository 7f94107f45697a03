import type { Desk, Hall, Newcomer } from './hall.ts'
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
  /** Whether this desk calls any of the newcomers who are awaited. */
  newcomersAwaited: (desk: Desk) => boolean
  newcomersCalled: (isCalled: (newcomer: Newcomer) => boolean, at: number) => void
}>

export function createAsked(run: number, hall: Hall, waits: PlayedWaits): Asked {
  const isAwaited = (of: Float64Array | undefined): of is Float64Array => of !== undefined && of[run] === AWAITED
  let left = waits.line.filter(isAwaited).length
  const newcomers = hall.newcomers.flatMap((newcomer, place) => {
    const own = waits.newcomers[place]
    return isAwaited(own) ? [{ newcomer, own }] : []
  })
  return {
    missing: () => left + newcomers.length,
    called: ({ place }, at) => {
      const own = place < 0 ? undefined : waits.line[place]
      if (!isAwaited(own)) return
      own[run] = (at - hall.now) / 1000
      left -= 1
    },
    gone: (stands) => {
      for (const { place } of stands) {
        const own = place < 0 ? undefined : waits.line[place]
        if (!isAwaited(own)) continue
        own[run] = Number.NaN
        left -= 1
      }
    },
    ended: () => {
      if (left + newcomers.length === 0) return
      for (const own of [...waits.line, ...waits.newcomers]) if (isAwaited(own)) own[run] = LONGEST_MS / 1000
    },
    newcomersMissing: () => newcomers.length,
    newcomersAwaited: ({ place }) => newcomers.some(({ newcomer: { kind } }) => (kind.ranks[place] ?? -1) >= 0),
    newcomersCalled: (isCalled, at) => {
      for (let place = newcomers.length - 1; place >= 0; place--) {
        const { newcomer, own } = newcomers[place] as (typeof newcomers)[number]
        if (!isCalled(newcomer)) continue
        own[run] = (at - hall.now) / 1000
        newcomers.splice(place, 1)
      }
    },
  }
}
