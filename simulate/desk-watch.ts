import { io, type Socket } from 'socket.io-client'
import type { CounterId, OfficeId } from '#contract/primitives.ts'
import type { ClientToServer, ServerToClient, ViewMessage } from '#contract/sockets.ts'
import { DeskView } from '#contract/views/staff.ts'

type DeskMessage = ViewMessage<'desk'>

/** One counter's live view, as its console sees it. */
export type DeskWatch = Readonly<{
  latest(): DeskMessage | null
  /** The first view of at least this revision; `null` when the signal is aborted before. */
  atLeast(revision: number, signal: AbortSignal): Promise<DeskMessage | null>
  close(): void
}>

export function watchDesk(
  url: string,
  token: string,
  { office, counter, failed }: { office: OfficeId; counter: CounterId; failed: (error: Error) => void },
): DeskWatch {
  const socket: Socket<ServerToClient, ClientToServer> = io(`${url}/desk`, {
    auth: { token },
    transports: ['websocket'],
    forceNew: true,
  })
  const told = new EventTarget()
  const seen: { message: DeskMessage | null } = { message: null }

  socket.on('connect', () => {
    socket.emit('watch', { office, counter }, (result) => {
      if (!result.ok) failed(new Error(`the desk of counter ${counter} may not be watched: ${result.refusal.code}`))
    })
  })
  socket.on('view', ({ revision, view }) => {
    if (seen.message && revision < seen.message.revision) return
    seen.message = { revision, view: DeskView.parse(view) }
    told.dispatchEvent(new Event('view'))
  })
  socket.on('connect_error', (error) => {
    // A refused handshake is final; anything else Socket.IO tries again by itself.
    if (!socket.active) failed(error)
  })

  return {
    latest: () => seen.message,
    atLeast: (revision, signal) =>
      new Promise((resolve) => {
        const look = (): void => {
          const reached = seen.message !== null && seen.message.revision >= revision
          if (!reached && !signal.aborted) return
          told.removeEventListener('view', look)
          signal.removeEventListener('abort', look)
          resolve(reached ? seen.message : null)
        }
        told.addEventListener('view', look)
        signal.addEventListener('abort', look)
        look()
      }),
    close: () => void socket.close(),
  }
}
