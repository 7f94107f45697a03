import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { IssuedTicket } from '#contract/answers.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { WatchAnswer } from '#contract/sockets.ts'
import type { Audience, Views } from '#contract/views.ts'
import type { Role } from '#contract/words.ts'
import { manualClock } from '#server/clock.ts'
import type { EstimatesMode } from '#server/estimates/estimates.ts'
import type { NoticeSettings } from '#server/notice-ports.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import { OPENING, smallOffice } from '../core/office-for-tests.ts'
import { type Reply, type Send, sender } from './sender.ts'

/** What a browser presents of itself: its cookies, and the screen it says it is. */
export type Browser = Readonly<{ Cookie: string; 'Machiai-Screen': string }>

export const WARD = 'test-ward'

/** A fresh data directory that goes when the test does. */
export function freshDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machiai-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type TestHouse = Readonly<{
  server: RunningServer
  clock: ReturnType<typeof manualClock>
  dataDir: string
  /** Sends to the API below `/api/v1`; a body makes it a POST. */
  send: Send
  token: (role: Role, office?: string | null) => string
  take: (services?: readonly string[]) => Promise<IssuedTicket>
  /** A clerk's act at a counter: `act('1', 'call-next')`. */
  act: (counter: string, act: string, body?: unknown) => Promise<Reply>
}>

/** A real server on a real port with a real file, whose clock moves only when told. It stops with the test. */
export async function openHouse(
  change: Readonly<{
    dataDir?: string
    offices?: readonly OfficeSettings[]
    startMs?: number
    logLevel?: string
    logTo?: Writable
    alwaysOpen?: boolean
    notices?: NoticeSettings
    estimates?: EstimatesMode
  }> = {},
): Promise<TestHouse> {
  const { dataDir = freshDataDir(), offices = [smallOffice()], startMs = OPENING, ...options } = change
  const clock = manualClock(startMs)
  const server = await startServer({ port: 0, dataDir, clock, offices, estimates: 'off', logLevel: 'silent', ...options })
  onTestFinished(() => server.stop())
  const token = (role: Role, office: string | null = WARD): string => server.mintToken(role, office, `test ${role}`)
  const send = sender(server.url)
  const staff = token('clerk')
  return {
    server,
    clock,
    dataDir,
    send,
    token,
    take: async (services = ['shomei']) => {
      const { status, body } = await send(`/offices/${WARD}/tickets`, { as: staff, body: { services } })
      if (status !== 201) throw new Error(`no ticket: ${status} ${JSON.stringify(body)}`)
      return body
    },
    act: (counter, act, body = {}) => send(`/offices/${WARD}/counters/${counter}/${act}`, { as: staff, body }),
  }
}

export type Watcher<A extends Audience> = Readonly<{
  socket: Socket
  answer: WatchAnswer
  /** Every view heard so far, the newest last. */
  heard: readonly Readonly<{ revision: number; view: Views[A] }>[]
  /** The first view, heard already or still to come, that satisfies the condition. */
  until: (condition: (view: Views[A]) => boolean) => Promise<Views[A]>
}>

/** Watches a live view as a screen does. The line is cut when the test ends. */
export async function watchView<A extends Audience>(
  url: string,
  audience: A,
  {
    token = null,
    browser = null,
    office = WARD,
    counter,
  }: { token?: string | null; browser?: Browser | null; office?: string; counter?: string },
): Promise<Watcher<A>> {
  const socket = io(`${url}/${audience}`, {
    transports: ['websocket'],
    auth: { ...(token === null ? {} : { token }), ...(browser === null ? {} : { screen: browser['Machiai-Screen'] }) },
    extraHeaders: browser === null ? {} : { Cookie: browser.Cookie },
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  })
  onTestFinished(() => void socket.disconnect())
  const heard: { revision: number; view: Views[A] }[] = []
  const waiting = new Set<() => void>()
  socket.on('view', (message) => {
    heard.push(message)
    for (const look of [...waiting]) look()
  })
  const watch = (): Promise<WatchAnswer> =>
    new Promise((resolve) => socket.emit('watch', { office, ...(counter === undefined ? {} : { counter }) }, resolve))
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const answer = await watch()
  socket.on('connect', () => void watch())
  return {
    socket,
    answer,
    heard,
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = heard.find(({ view }) => condition(view))
          if (!found) return
          waiting.delete(look)
          resolve(found.view)
        }
        waiting.add(look)
        look()
      }),
  }
}
