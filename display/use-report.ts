import { useEffect } from 'react'
import type { LiveStore } from '#client/live-store.ts'
import type { DisplayReport } from '#contract/sockets.ts'
import type { BoardView } from '#contract/views/hall.ts'

type Props = DisplayReport & Readonly<{ store: LiveStore<BoardView>; connected: boolean }>

/** Tells the office what the hall has seen and heard: when it changes, and anew on every connection. */
export function useReport({ store, connected, shown, spoken, sound }: Props): void {
  const socket = store.socket()
  const connection = connected ? (socket?.id ?? null) : null
  useEffect(() => {
    if (connection !== null) socket?.emit('report', { shown, spoken, sound })
  }, [socket, connection, shown, spoken, sound])
}
