import { io, type Socket } from 'socket.io-client'
import type { Instant } from '#contract/primitives.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { ClientToServer, Handshake, ServerToClient, Watch } from '#contract/sockets.ts'
import type { Audience } from '#contract/views.ts'
import { isOfIdentity, isPassing, type Signal } from './live.ts'
import type { ServerClock } from './server-clock.ts'

export type ScreenSocket = Socket<ServerToClient, ClientToServer>

/** What a line needs: whose view, which office, as which screen. */
export type LineOptions<V> = Readonly<{
  audience: Audience
  watch: Watch
  handshake: Handshake
  clock: ServerClock
  /** When the view that is shown already was true; `null` while there is none. */
  knownAt: Instant | null
  tell: (signal: Signal<V>) => void
}>

const ANSWER_WITHIN_MS = 5000
const AGAIN_MS = 3000

/** Two to four seconds: a server that comes back is not met by every screen at once. */
const againMs = (): number => AGAIN_MS * (2 / 3 + Math.random() * (2 / 3))

/** A line to the server that never gives up. */
export type Line = Readonly<{ socket: ScreenSocket; close: () => void }>

/** Opens a line that never gives up: it tells what it hears until it is closed. */
export function openLine<V extends Readonly<{ at: Instant }>>(options: LineOptions<V>): Line {
  const { audience, watch, handshake, clock, tell } = options
  const socket: ScreenSocket = io(`/${audience}`, {
    auth: { ...handshake },
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.5,
    timeout: ANSWER_WITHIN_MS,
  })
  let again: ReturnType<typeof setTimeout> | undefined
  let heardAt = options.knownAt ?? clock.now()

  const later = (act: () => void) => {
    clearTimeout(again)
    again = setTimeout(act, againMs())
  }
  const onRefusal = (refusal: Refusal, retry: () => void) => {
    tell({ type: 'refused', refusal })
    if (isPassing(refusal)) later(retry)
    else if (isOfIdentity(refusal)) later(comeAnew)
  }
  /** Cookies go with the handshake: who has signed in since is known on a new connection only. */
  const comeAnew = () => {
    socket.disconnect()
    socket.connect()
  }
  const ask = () => {
    socket.timeout(ANSWER_WITHIN_MS).emit('watch', watch, (late, answer) => {
      if (!socket.connected) return
      if (late) later(ask)
      else if (!answer.ok) onRefusal(answer.refusal, ask)
    })
  }
  const reconnect = () => socket.connect()

  socket.on('connect', () => {
    clearTimeout(again)
    clock.beginAgain()
    tell({ type: 'connected' })
    ask()
  })
  socket.on('view', ({ revision, view }) => {
    // The server sends what the contract says for this audience; it was parsed there.
    const sent = view as V
    clock.hear(sent.at)
    heardAt = clock.now()
    tell({ type: 'view', revision, view: sent })
  })
  // The server's heartbeat: nothing has changed since the last view, and that too is news.
  socket.io.on('ping', () => {
    heardAt = clock.now()
  })
  socket.on('revoked', () => {
    tell({ type: 'refused', refusal: { code: 'not-signed-in' } })
    socket.disconnect()
    later(reconnect)
  })
  socket.on('disconnect', (reason) => {
    tell({ type: 'lost', since: heardAt })
    // Socket.IO returns by itself from everything but a server that hung up.
    if (reason === 'io server disconnect') later(reconnect)
  })
  socket.on('connect_error', (error: Error & { data?: Refusal }) => {
    // Only our own door sends something with its no; on the way to it there is none.
    const refusal = error.data
    if (refusal) onRefusal(refusal, reconnect)
    else tell({ type: 'lost', since: heardAt })
    if (!refusal && !socket.active) later(reconnect)
  })
  return {
    socket,
    close: () => {
      clearTimeout(again)
      socket.disconnect()
    },
  }
}
