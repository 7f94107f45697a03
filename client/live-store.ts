import type { Instant } from '#contract/primitives.ts'
import { openLineLater } from './later-line.ts'
import { hear, type Link, type Live, UNLINKED } from './live.ts'
import type { LineOptions, ScreenSocket } from './live-socket.ts'

/** A view that keeps itself up to date for as long as someone looks. */
export type LiveStore<V> = Readonly<{
  subscribe: (listener: () => void) => () => void
  read: () => Live<V>
  /** The line that is open, for a display's report of itself. */
  socket: () => ScreenSocket | null
}>

/** `first`: what is known before there is a line; `null`: nothing. */
type Options<V> = Readonly<Omit<LineOptions<V>, 'tell' | 'knownAt'> & { first: Live<V> | null }>

const knownAt = <V extends Readonly<{ at: Instant }>>(live: Live<V> | null): Instant | null =>
  live?.state === 'ready' ? live.view.at : null

export function createLiveStore<V extends Readonly<{ at: Instant }>>({ first, ...options }: Options<V>): LiveStore<V> {
  const listeners = new Set<() => void>()
  let link: Link<V> = first === null ? UNLINKED : { revision: null, live: first }
  let line: ReturnType<typeof openLineLater> | null = null
  const open = () =>
    openLineLater<V>({
      ...options,
      knownAt: knownAt(link.live),
      tell: (signal) => {
        link = hear(link, signal)
        for (const listener of listeners) listener()
      },
    })
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      line ??= open()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        line?.close()
        line = null
      }
    },
    read: () => link.live,
    socket: () => line?.socket() ?? null,
  }
}
