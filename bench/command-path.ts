import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '#server/clock.ts'
import { startServer } from '#server/server.ts'
import { median, percentile, rounded, withDataDir } from './measure.ts'

const OFFICE = 'chuo'
const ROUNDS = 3
const WAITING = 60
const PAIRS = 150
/** Between two commands: hundreds of times as many as a ward has, and time enough for each to be foreseen anew. */
const PAUSE_MS = 12
/** Each with what it calls first. */
const COUNTERS = [
  ['2', 'shomei'],
  ['3', 'shomei'],
  ['4', 'jusho'],
  ['5', 'jusho'],
  ['6', 'jusho'],
  ['7', 'koseki'],
  ['8', 'mynumber'],
  ['9', 'mynumber'],
] as const
const counterAt = (turn: number) => COUNTERS[turn % COUNTERS.length] ?? COUNTERS[0]
type Mode = 'thread' | 'off'
type Latencies = { tickets: number[]; calls: number[] }

/** One server's day at its fullest: 60 wait, and for each new ticket one is called. */
function measure(mode: Mode, latencies: Latencies): Promise<void> {
  return withDataDir(async (dataDir) => {
    const server = await startServer({
      port: 0,
      dataDir,
      clock: systemClock,
      alwaysOpen: true,
      estimates: mode,
      logLevel: 'silent',
    })
    const token = server.mintToken('clerk', OFFICE, 'bench')
    const post = async (path: string, body: unknown): Promise<number> => {
      const begun = performance.now()
      const response = await fetch(`${server.url}/api/v1/offices/${OFFICE}/${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      await response.arrayBuffer()
      const elapsed = performance.now() - begun
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return elapsed
    }
    const ticket = (turn: number) => post('tickets', { services: [counterAt(turn)[1]] })
    for (const [counter] of COUNTERS) await post(`counters/${counter}/open`, {})
    for (let person = 0; person < WAITING; person++) await ticket(person)
    for (const [counter] of COUNTERS) await post(`counters/${counter}/call-next`, {})
    await sleep(1000)
    for (let pair = 0; pair < PAIRS; pair++) {
      latencies.tickets.push(await ticket(pair))
      await sleep(PAUSE_MS)
      const [counter] = counterAt(pair)
      await post(`counters/${counter}/finish`, {})
      latencies.calls.push(await post(`counters/${counter}/call-next`, {}))
      await sleep(PAUSE_MS)
    }
    await server.stop()
  })
}

const line = (name: string, values: readonly number[]): string =>
  `${name} p50 ${rounded(median(values))} ms, p99 ${rounded(percentile(values, 0.99))} ms`

/** What commands take with waits foreseen beside them and without; rounds alternate, so that noise hits both. */
export async function commandPath(): Promise<readonly string[]> {
  const latencies: Record<Mode, Latencies> = { thread: { tickets: [], calls: [] }, off: { tickets: [], calls: [] } }
  for (let round = 0; round < ROUNDS; round++) for (const mode of ['thread', 'off'] as const) await measure(mode, latencies[mode])
  const { thread, off } = latencies
  const ratio = (kind: keyof Latencies): string =>
    `${rounded(median(thread[kind]) / median(off[kind]))} and ${rounded(percentile(thread[kind], 0.99) / percentile(off[kind], 0.99))}`
  return [
    `Commands over HTTP while all waits are foreseen anew, ${WAITING} waiting, ${COUNTERS.length} counters, ${ROUNDS * PAIRS} tickets and as many calls, both ways alternating`,
    `  estimator on    ${line('tickets', thread.tickets)}   ${line('calls', thread.calls)}`,
    `  estimator off   ${line('tickets', off.tickets)}   ${line('calls', off.calls)}`,
    `  ratio of p50 and p99: tickets ${ratio('tickets')}, calls ${ratio('calls')}`,
  ]
}
