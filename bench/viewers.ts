import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { rounded, withDataDir } from './measure.ts'

const VIEWERS = 2000
const READS = 500
const UPDATES = 20
const OFFICE = 'chuo'
const MANY = 10_000

type Served = Readonly<{ url: string; token: string; tickets: readonly string[] }>
type Usage = Readonly<{ cpuMs: number; heldBytes: number }>
type Heard = Readonly<{ messages: number; bytes: number }>
/** What one page in one phone takes of the server. */
type Cost = Readonly<{ readMs: number; openMs: number; memory: number; updateMs: number; bytes: number }>

const run = (file: string, args: readonly string[]): ChildProcess =>
  fork(join(import.meta.dirname, file), args, { execArgv: ['--expose-gc'] })

async function answer<T>(child: ChildProcess, asked?: object | string): Promise<T> {
  if (asked !== undefined) child.send(asked)
  const [said] = await once(child, 'message')
  return said as T
}

const usageOf = (server: ChildProcess): Promise<Usage> => answer<Usage>(server, 'usage')

/** One change in the ward: somebody is called once more. */
async function change({ url, token }: Served): Promise<void> {
  const address = token === '' ? url : `${url}/api/v1/offices/${OFFICE}/counters/1/recall`
  const response = await fetch(address, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
}

async function during(server: ChildProcess, act: () => Promise<unknown>): Promise<Usage> {
  const before = await usageOf(server)
  await act()
  const after = await usageOf(server)
  return { cpuMs: after.cpuMs - before.cpuMs, heldBytes: after.heldBytes - before.heldBytes }
}

/** The changes alone, with nobody watching: what is told to nobody costs what it costs. */
async function unwatched(served: Served): Promise<void> {
  for (let update = 0; update < UPDATES; update++) await change(served)
}

async function watched(served: Served, phones: ChildProcess): Promise<void> {
  for (let update = 0; update < UPDATES; update++) {
    await answer(phones, 'expect')
    const told = answer(phones)
    await change(served)
    await told
  }
}

/** What pages at these addresses take of a server: to be loaded, to be kept live, to be told of a change. */
async function costOf(server: ChildProcess, served: Served, paths: readonly string[]): Promise<Cost> {
  const phones = run('viewers-open.ts', [served.url, OFFICE, String(VIEWERS), String(READS), ...paths])
  await once(phones, 'message')
  const alone = await during(server, () => unwatched(served))
  const opening = await during(server, () => answer(phones, 'open'))
  const before = await answer<Heard>(phones, 'count')
  const telling = await during(server, () => watched(served, phones))
  const after = await answer<Heard>(phones, 'count')
  await answer(phones, 'read')
  const reading = await during(server, () => answer(phones, 'read'))
  phones.kill()
  const messages = after.messages - before.messages
  return {
    readMs: reading.cpuMs / READS,
    openMs: opening.cpuMs / VIEWERS,
    memory: opening.heldBytes / VIEWERS,
    updateMs: (telling.cpuMs - alone.cpuMs) / messages,
    bytes: (after.bytes - before.bytes) / messages,
  }
}

async function ours(
  dataDir: string,
  pathsOf: (served: Served) => readonly string[],
): Promise<Cost & Readonly<{ page: string; view: unknown }>> {
  const server = run('viewed-server.ts', ['ours', dataDir, OFFICE])
  const served = await answer<Served>(server)
  const cost = await costOf(server, served, pathsOf(served))
  const page = await (await fetch(`${served.url}/offices/${OFFICE}`, { headers: { Accept: 'text/html' } })).text()
  const view = await (await fetch(`${served.url}/api/v1/offices/${OFFICE}`)).json()
  server.kill()
  return { ...cost, page, view }
}

async function bare(page: string, view: unknown): Promise<Cost> {
  const server = run('viewed-server.ts', ['bare'])
  const served = await answer<Served>(server, { page, message: { revision: 1, view } })
  const cost = await costOf(server, served, ['/'])
  server.kill()
  return cost
}

type Row = readonly [name: string, of: (cost: Cost) => number, digits: number, unit: string]
const ROWS: readonly Row[] = [
  ['to be told of a change', ({ updateMs }) => updateMs * 1000, 1, 'µs of CPU'],
  ['', ({ bytes }) => bytes, 0, 'bytes'],
  ['to be kept open', ({ memory }) => memory / 1024, 1, 'KB of memory'],
  ['to open its line', ({ openMs }) => openMs * 1000, 0, 'µs of CPU'],
  ['to be loaded', ({ readMs }) => readMs * 1000, 0, 'µs of CPU'],
]

const column = (text: string): string => text.padStart(12)

/**
 * What an open page costs the server: of a ward against of a ticket of that ward, and against Socket.IO alone sending the same bytes.
 * Each has a server of its own, which is not disturbed by the phones: they are processes of their own too.
 */
export async function viewers(): Promise<readonly string[]> {
  const ward = await withDataDir((dataDir) => ours(dataDir, () => [`/offices/${OFFICE}`]))
  const ticket = await withDataDir((dataDir) => ours(dataDir, ({ tickets }) => tickets))
  const plain = await bare(ward.page, ward.view)
  const lines = ROWS.map(([name, of, digits, unit]) => {
    const cells = [ward, ticket, plain].map((cost) => column(rounded(of(cost), digits)))
    return `  ${name.padEnd(24)}${cells.join('')}  ${unit.padEnd(13)} ${rounded(of(ticket) / of(ward))}`
  })
  const perChange = [ward, ticket].map(({ updateMs }) => rounded((updateMs * MANY) / 1000, 2))
  return [
    `What a page costs the server, each (${VIEWERS} open, ${UPDATES} changes; ${READS} loaded)`,
    `  ${' '.repeat(24)}${['ward', 'ticket', 'Socket.IO'].map(column).join('')}                ticket ÷ ward`,
    ...lines,
    `  reckoned for ${MANY} open  ${perChange.map((seconds) => `${seconds} s`).join(' of wards, ')} of tickets: CPU per change, at most one a second`,
  ]
}
