import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import { systemClock } from '#server/clock.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import { median, percentile, rounded, withDataDir } from './measure.ts'

const DISPLAYS = 200
const CALLS = 60
const OFFICE = 'chuo'

const displays = (...args: readonly string[]): ChildProcess => fork(join(import.meta.dirname, 'displays.ts'), args)

async function measure(child: ChildProcess, between: () => Promise<void>): Promise<number> {
  await between()
  child.send('press')
  const [{ elapsed }] = (await once(child, 'message')) as [{ elapsed: number }]
  return elapsed
}

const post = async (url: string, token: string, body: unknown): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok && response.status !== 409) throw new Error(`${url}: ${response.status}`)
}

/** The bytes of a board's view as it stands, for the baseline to send. */
async function boardBytes(server: RunningServer, token: string): Promise<string> {
  const { io } = await import('socket.io-client')
  const socket = io(`${server.url}/board`, { transports: ['websocket'], auth: { token } })
  socket.emit('watch', { office: OFFICE })
  const message = await new Promise((resolve) => socket.once('view', resolve))
  socket.disconnect()
  return `42/board,${JSON.stringify(['view', message])}`
}

function bareServer(bytes: () => string): Promise<{ url: string; stop: () => void }> {
  const http = createServer((_request, response) => {
    const frame = Buffer.from(bytes())
    for (const client of sockets.clients) client.send(frame, { binary: false })
    response.end('{}')
  })
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
  return new Promise((resolve) =>
    http.listen(0, '127.0.0.1', () =>
      resolve({ url: `127.0.0.1:${(http.address() as AddressInfo).port}`, stop: () => http.close() }),
    ),
  )
}

/** Latency from a call to the last of 200 displays, ours against a bare ws broadcast of the same bytes; calls alternate. */
export function callToDisplays(): Promise<readonly string[]> {
  return withDataDir(async (dataDir) => {
    const server = await startServer({ port: 0, dataDir, clock: systemClock, alwaysOpen: true, logLevel: 'silent' })
    const token = server.mintToken('clerk', OFFICE, 'bench')
    const office = `${server.url}/api/v1/offices/${OFFICE}`
    await post(`${office}/counters/1/open`, token, {})
    for (let people = 0; people < CALLS + 40; people++) await post(`${office}/tickets`, token, { services: ['shomei'] })
    await post(`${office}/counters/1/call-next`, token, {})
    const bytes = await boardBytes(server, token)
    const bare = await bareServer(() => bytes)
    const ourDisplays = displays(server.url.replace('http', 'ws'), `${office}/counters/1/recall`, String(DISPLAYS), token, OFFICE)
    const bareDisplays = displays(`ws://${bare.url}`, `http://${bare.url}/`, String(DISPLAYS))
    await Promise.all([once(ourDisplays, 'message'), once(bareDisplays, 'message')])
    const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30))
    const ours: number[] = []
    const theirs: number[] = []
    for (let call = 0; call < CALLS; call++) {
      ours.push(await measure(ourDisplays, settled))
      theirs.push(await measure(bareDisplays, settled))
    }
    for (const child of [ourDisplays, bareDisplays]) child.kill()
    bare.stop()
    await server.stop()
    return [
      `From a call to the last of ${DISPLAYS} displays (${Buffer.byteLength(bytes)} bytes a view, ${CALLS} calls)`,
      `  ours                      median ${rounded(median(ours))} ms   p90 ${rounded(percentile(ours, 0.9))} ms   (authorised, decided, stored durably, told)`,
      `  bare ws broadcast         median ${rounded(median(theirs))} ms   p90 ${rounded(percentile(theirs, 0.9))} ms   (nothing stored)`,
      `  ratio                     ${rounded(median(ours) / median(theirs))}`,
    ]
  })
}
