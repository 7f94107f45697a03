import '../server/node-version.mjs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { systemClock } from '#server/clock.ts'
import { startServer } from '#server/server.ts'

/**
 * A server in a process of its own, so that what it takes is its own. `ours`: the office server with people waiting in one ward.
 * `bare`: nothing but Socket.IO, which sends `page` to whoever reads and `message` to all when it is posted to.
 */
const [kind = 'ours', dataDir = '', office = 'chuo'] = process.argv.slice(2)
const WAITING = 60

async function ours(): Promise<void> {
  const server = await startServer({ port: 0, dataDir, clock: systemClock, alwaysOpen: true, logLevel: 'silent' })
  const token = server.mintToken('clerk', office, 'bench')
  const post = async (path: string, body: unknown): Promise<Readonly<{ number: string; url: string }>> => {
    const response = await fetch(`${server.url}/api/v1/offices/${office}/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.json()
  }
  await post('counters/1/open', {})
  const tickets: string[] = []
  for (let person = 0; person < WAITING; person++)
    tickets.push(new URL((await post('tickets', { services: ['shomei'] })).url).pathname)
  await post('counters/1/call-next', {})
  // Whoever has been called has gone to the counter: of the others each has a place to reckon.
  process.send?.({ url: server.url, token, tickets: tickets.slice(1) })
}

function bare(page: string, message: unknown): void {
  const http = createServer((request, response) => {
    if (request.method === 'POST') line.emit('view', message)
    response.end(request.method === 'POST' ? '{}' : page)
  })
  const line = new Server(http, { serveClient: false, perMessageDeflate: false }).of('/line')
  line.on('connection', (socket) => {
    socket.on('watch', (_watch, answer) => {
      answer({ ok: true })
      socket.emit('view', message)
    })
  })
  http.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, token: '', tickets: [] })
  })
}

process.on('message', (asked: 'usage' | Readonly<{ page: string; message: unknown }>) => {
  if (asked !== 'usage') return bare(asked.page, asked.message)
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({ cpuMs: (user + system) / 1000, heldBytes: heapUsed + external })
})
if (kind === 'ours') await ours()
