import type { Instant } from '#contract/primitives.ts'
import { hear, type Link, type Live, UNLINKED } from './live.ts'
import { type Line, type LineOptions, openLine, type ScreenSocket } from './live-socket.ts'

/** A view that keeps itself up to date for as long as someone looks. */
export type LiveStore<V> = Readonly<{
  subscribe: (listener: () => void) => () => void
  read: () => Live<V>
  /** The line that is open, for a display's report of itself. */
  socket: () => ScreenSocket | null
}>

export function createLiveStore<V extends Readonly<{ at: Instant }>>(options: Omit<LineOptions<V>, 'tell'>): LiveStore<V> {
  const listeners = new Set<() => void>()
  let link: Link<V> = UNLINKED
  let line: Line | null = null
  const open = () =>
    openLine<V>({
      ...options,
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
    socket: () => line?.socket ?? null,
  }
}
