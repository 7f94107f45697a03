import type { Server as HttpServer } from 'node:http'
import { type Namespace, Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { refuse } from '#contract/refusals.ts'
import type { ClientToServer, ServerToClient, WatchAnswer } from '#contract/sockets.ts'
import { AUDIENCES, type Audience } from '#contract/views.ts'
import { SOUND_STATES } from '#contract/words.ts'
import { identify, isKnown, isSame, type Principal } from '../access.ts'
import type { House } from '../house.ts'
import { admit } from './admit.ts'
import { createAllowance } from './allowance.ts'
import { createDisplayWatch } from './display-watch.ts'
import { messageFor, type Watched } from './messages.ts'
import { createPublicFanOut } from './public-fan-out.ts'

type SocketData = { principal: Principal; watching: Watched | null; waitingRoom: string | null }
export type ViewNamespace = Namespace<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type ViewSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

const ReportMessage = z.object({ shown: z.int().min(0), spoken: z.int().min(0), sound: z.enum(SOUND_STATES) })

/** Cuts the lines of revoked devices and tells every audience when an office has changed. */
export type Hub = Readonly<{
  officeChanged: (office: string) => void
  isWatched: (audience: Audience, office: string) => boolean
  revoke: (device: string) => void
  /** Drops the lines of those whose rights are others by now, and of this device; they come back by themselves and are known anew. */
  identifyAnew: (device: string | null) => void
  close: () => Promise<void>
}>

const room = (office: string, counter: string | null): string => (counter === null ? office : `${office}/${counter}`)

export function createHub(http: HttpServer, house: House): Hub {
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>(http, {
    serveClient: false,
    // Views are small and whole: compressing each message cost three times the CPU and nine times the memory when measured.
    perMessageDeflate: false,
    // A cable that goes silent without a word is noticed within 23 seconds.
    pingInterval: 15_000,
    pingTimeout: 8_000,
    maxHttpBufferSize: 10_000,
    allowRequest: (request, decide) =>
      decide(null, isOurs(request.headers.origin, [request.headers.host, new URL(house.publicUrl()).host])),
  })
  const displays = createDisplayWatch()
  const fanOut = createPublicFanOut(house, io.of('/line') as ViewNamespace)
  const dirty = new Set<string>()
  const spaces = Object.fromEntries(AUDIENCES.map((audience) => [audience, io.of(`/${audience}`) as ViewNamespace])) as Record<
    Audience,
    ViewNamespace
  >

  for (const audience of AUDIENCES) {
    spaces[audience].use((socket, next) => {
      socket.data = { principal: whoIs(house, socket), watching: null, waitingRoom: null }
      next()
    })
    spaces[audience].on('connection', (socket) => receive(audience, socket))
  }

  function receive(audience: Audience, socket: ViewSocket): void {
    const { device } = socket.data.principal
    if (device) {
      void socket.join(`device:${device.id}`)
      house.presence.came(device.id, socket.id)
      socket.on('disconnect', () => house.presence.went(device.id, socket.id))
    }
    const hasAllowance = createAllowance()
    socket.on('watch', (sent, answer) => {
      const result = hasAllowance() ? watch(audience, socket, sent) : TOO_MANY
      if (typeof answer === 'function') answer(result)
      if (result.ok && socket.data.watching) sendTo(audience, socket, socket.data.watching)
    })
    if (audience === 'board') receiveReports(socket)
  }

  function watch(audience: Audience, socket: ViewSocket, sent: unknown): WatchAnswer {
    const admitted = admit(house, audience, { principal: socket.data.principal, sent })
    if (!admitted.ok) return admitted
    const { office, counter } = admitted.watched
    if (socket.data.waitingRoom !== null) void socket.leave(socket.data.waitingRoom)
    socket.data.waitingRoom =
      audience === 'line' ? fanOut.roomWithSpace(office) : room(office, audience === 'desk' ? counter : null)
    void socket.join(socket.data.waitingRoom)
    socket.data.watching = admitted.watched
    const { device } = socket.data.principal
    if (device) house.presence.shows(device.id, socket.id, { audience, office, counter })
    if (audience === 'floor') house.onFloorWatched(office)
    return { ok: true }
  }

  function sendTo(audience: Audience, socket: ViewSocket, watched: Watched): void {
    const message = messageFor(house, audience, { ...watched, displays: displays.of(watched.office) })
    if (message) socket.emit('view', message)
  }

  function receiveReports(socket: ViewSocket): void {
    socket.on('report', (sent) => {
      const report = ReportMessage.safeParse(sent)
      const { principal, watching } = socket.data
      if (!report.success || !watching || principal.role !== 'display' || !principal.device) return
      displays.report(watching.office, principal.device, { ...report.data, socket: socket.id })
      staffChanged(watching.office)
    })
    socket.on('disconnect', () => {
      const { watching } = socket.data
      if (watching && displays.gone(watching.office, socket.id)) staffChanged(watching.office)
    })
  }

  /** A display's report concerns staff only; many at once are told as one. */
  const staffDirty = new Set<string>()
  function staffChanged(office: string): void {
    if (staffDirty.size === 0) setTimeout(tellStaff, STAFF_TOLD_EVERY_MS).unref()
    staffDirty.add(office)
  }
  function tellStaff(): void {
    for (const office of staffDirty) for (const audience of ['desk', 'floor'] as const) tell(audience, office)
    staffDirty.clear()
  }

  /** Sends an audience its view, built once for each room that has anyone in it. */
  function tell(audience: Exclude<Audience, 'line'>, office: string): void {
    const { rooms } = spaces[audience].adapter
    const writer = house.offices.get(office)
    const counters = audience === 'desk' ? [...(writer?.read().office.counters.keys() ?? [])] : [null]
    for (const counter of counters) {
      const name = room(office, counter)
      if (!rooms.has(name)) continue
      const message = messageFor(house, audience, { office, counter, displays: displays.of(office) })
      if (message) spaces[audience].to(name).emit('view', message)
    }
  }

  /** Whoever watches a counter that the office no longer has asks anew, and is told so. */
  function leaveRemovedCounters(office: string): void {
    const counters = house.offices.get(office)?.read().office.counters
    for (const { conn, data } of spaces.desk.sockets.values()) {
      const { watching } = data
      if (watching?.office === office && watching.counter !== null && !counters?.has(watching.counter)) conn.close()
    }
  }

  /** Boards and consoles are told at once, the public after them and at most once a second. */
  function flush(): void {
    const offices = [...dirty]
    dirty.clear()
    for (const office of offices) leaveRemovedCounters(office)
    for (const audience of ['board', 'desk', 'menu', 'floor'] as const) for (const office of offices) tell(audience, office)
    for (const office of offices) fanOut.officeChanged(office)
  }

  return {
    officeChanged: (office) => {
      if (dirty.size === 0) setImmediate(flush)
      dirty.add(office)
    },
    isWatched: (audience, office) => spaces[audience].adapter.rooms.has(room(office, null)),
    revoke: (device) => {
      for (const audience of AUDIENCES) {
        spaces[audience].in(`device:${device}`).emit('revoked')
        spaces[audience].in(`device:${device}`).disconnectSockets(true)
      }
      for (const office of displays.forget(device)) staffChanged(office)
    },
    identifyAnew: (device) => {
      const open = AUDIENCES.flatMap((audience) => [...spaces[audience].sockets.values()])
      for (const socket of open) {
        const { principal } = socket.data
        if (!isKnown(principal)) continue
        if (principal.device?.id === device || !isSame(principal, whoIs(house, socket))) socket.conn.close()
      }
    },
    close: async () => {
      fanOut.stop()
      await io.close()
    },
  }
}

const STAFF_TOLD_EVERY_MS = 200

const TOO_MANY: WatchAnswer = { ok: false, refusal: refuse('too-many-requests') }

function whoIs(house: House, { handshake }: ViewSocket): Principal {
  const { token, screen } = handshake.auth as { token?: unknown; screen?: unknown }
  const credentials = {
    bearer: typeof token === 'string' ? token : null,
    cookies: handshake.headers.cookie ?? '',
    screen: typeof screen === 'string' ? screen : null,
  }
  return identify(house, credentials)
}

/**
 * A browser tells its origin; a foreign page may not open a line with a paired browser's cookie. Programs tell none. Behind a proxy
 * the page's host is that of the public address.
 */
function isOurs(origin: string | undefined, hosts: readonly (string | undefined)[]): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}
