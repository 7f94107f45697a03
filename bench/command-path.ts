import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '#server/clock.ts'
import { startServer } from '#server/server.ts'
import { median, percentile, rounded, withDataDir } from './measure.ts'

const OFFICE = 'chuo'
const ROUNDS = 4
const WAITING = 60
const PAIRS = 250
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
/** Without an estimator twice: how far these two lie apart is noise. */
const WAYS = { on: 'thread', off: 'off', again: 'off' } as const
type Way = keyof typeof WAYS
type Latencies = { tickets: number[]; calls: number[] }

/** One server's day at its fullest: 60 wait, and for each new ticket one is called. */
function measure(way: Way, latencies: Latencies): Promise<void> {
  return withDataDir(async (dataDir) => {
    const server = await startServer({
      port: 0,
      dataDir,
      clock: systemClock,
      alwaysOpen: true,
      estimates: WAYS[way],
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

/** What commands take with waits foreseen beside them and without; rounds alternate, so that noise hits all ways. */
export async function commandPath(): Promise<readonly string[]> {
  const latencies: Record<Way, Latencies> = {
    on: { tickets: [], calls: [] },
    off: { tickets: [], calls: [] },
    again: { tickets: [], calls: [] },
  }
  const ways = ['on', 'off', 'again'] as const
  for (let round = 0; round < ROUNDS; round++)
    for (const turn of ways.keys()) {
      const way = ways[(round + turn) % ways.length] ?? 'on'
      await measure(way, latencies[way])
    }
  const shown = (way: Way): string => `${line('tickets', latencies[way].tickets)}   ${line('calls', latencies[way].calls)}`
  const ratio = (way: Way): string =>
    (['tickets', 'calls'] as const)
      .map((kind) => {
        const [ours, off] = [latencies[way][kind], latencies.off[kind]]
        return `${kind} ${rounded(median(ours) / median(off))} and ${rounded(percentile(ours, 0.99) / percentile(off, 0.99))}`
      })
      .join(', ')
  return [
    `Commands over HTTP while all waits are foreseen anew, ${WAITING} waiting, ${COUNTERS.length} counters, ${ROUNDS * PAIRS} tickets and as many calls each way, in turns`,
    `  estimator on          ${shown('on')}`,
    `  estimator off         ${shown('off')}`,
    `  estimator off again   ${shown('again')}`,
    `  ratio of p50 and p99, on to off: ${ratio('on')}; off again to off, which is noise: ${ratio('again')}`,
  ]
}
