import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '#server/clock.ts'
import { startServer } from '#server/server.ts'
import { median, percentile, rounded, withDataDir } from './measure.ts'

const OFFICE = 'chuo'
const WAITING = 60
/** Each server in turn answers so many pairs, so often: noise hits all ways alike. */
const ROUNDS = 24
const PAIRS = 50
/** Until the forecasts' code is as fast as it gets, which takes some fifty of them. */
const WARM_UP_PAIRS = 800
/** Between two commands: hundreds of times as many as a ward has, and time enough for each to be foreseen anew. */
const PAUSE_MS = 12
/** Before the next server's turn: what the last one foresees is over. */
const REST_MS = 600
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
const WAYS = ['on', 'off', 'again'] as const
type Way = (typeof WAYS)[number]
type Latencies = { tickets: number[]; calls: number[] }
const none = (): Latencies => ({ tickets: [], calls: [] })

/** A hall in which 60 wait, and for each new ticket one is called. */
type Hall = Readonly<{ pairs: (count: number, latencies: Latencies) => Promise<void>; close: () => Promise<void> }>

async function openHall(dataDir: string, way: Way): Promise<Hall> {
  const server = await startServer({
    port: 0,
    dataDir,
    clock: systemClock,
    alwaysOpen: true,
    estimates: way === 'on' ? 'thread' : 'off',
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
  let turn = 0
  return {
    pairs: async (count, latencies) => {
      for (let pair = 0; pair < count; pair++, turn++) {
        latencies.tickets.push(await ticket(turn))
        await sleep(PAUSE_MS)
        const [counter] = counterAt(turn)
        await post(`counters/${counter}/finish`, {})
        latencies.calls.push(await post(`counters/${counter}/call-next`, {}))
        await sleep(PAUSE_MS)
      }
    },
    close: () => server.stop(),
  }
}

/** What each way's commands took, all three halls warm. */
async function measured(halls: Readonly<Record<Way, Hall>>): Promise<Record<Way, Latencies>> {
  await Promise.all(WAYS.map((way) => halls[way].pairs(WARM_UP_PAIRS, none())))
  const latencies = { on: none(), off: none(), again: none() }
  for (let round = 0; round < ROUNDS; round++)
    for (const turn of WAYS.keys()) {
      const way = WAYS[(round + turn) % WAYS.length] ?? 'on'
      await sleep(REST_MS)
      await halls[way].pairs(PAIRS, latencies[way])
    }
  return latencies
}

const line = (name: string, values: readonly number[]): string =>
  `${name} p50 ${rounded(median(values))} ms, p99 ${rounded(percentile(values, 0.99))} ms`

/** What commands take with waits foreseen beside them and without, in three halls of one process. */
export async function commandPath(): Promise<readonly string[]> {
  const latencies = await withDataDir(async (dataDir) => {
    const open = (way: Way) => openHall(join(dataDir, way), way)
    const halls = { on: await open('on'), off: await open('off'), again: await open('again') }
    const all = await measured(halls)
    for (const way of WAYS) await halls[way].close()
    return all
  })
  const shown = (way: Way): string => `${line('tickets', latencies[way].tickets)}   ${line('calls', latencies[way].calls)}`
  const ratio = (way: Way): string =>
    (['tickets', 'calls'] as const)
      .map((kind) => {
        const [ours, off] = [latencies[way][kind], latencies.off[kind]]
        return `${kind} ${rounded(median(ours) / median(off))} and ${rounded(percentile(ours, 0.99) / percentile(off, 0.99))}`
      })
      .join(', ')
  return [
    `Commands over HTTP while all waits are foreseen anew, ${WAITING} waiting, ${COUNTERS.length} counters, ${ROUNDS * PAIRS} tickets and as many calls each way, in turns, warm`,
    `  estimator on          ${shown('on')}`,
    `  estimator off         ${shown('off')}`,
    `  estimator off again   ${shown('again')}`,
    `  ratio of p50 and p99, on to off: ${ratio('on')}; off again to off, which is noise: ${ratio('again')}`,
  ]
}
