import type { Logger } from 'pino'
import { instant } from '#core/time.ts'
import type { Clock } from '../clock.ts'
import type { Channel, Delivery, NoticeMessage, NoticeStore, OutboxKey, OutboxRow } from '../notice-ports.ts'

/** How many attempts one channel makes at a time: a dead mail server keeps no push waiting, and no receiver is flooded. */
const AT_A_TIME = 64
/** Outcomes are written together, this often at most. */
const WRITES_EVERY_MS = 20
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000
/** So many attempts are a quarter of an hour: by then the visitor has been called, or is standing at the counter. */
const MOST_ATTEMPTS = 20

/** How long a stop waits for attempts under way. */
const STOPS_WITHIN_MS = 5000

type Parts = Readonly<{
  store: NoticeStore
  channels: readonly Channel[]
  /** `null`: it is no longer so. */
  messageFor: (row: OutboxRow) => NoticeMessage | null
  clock: Clock
  log: Logger
}>

/** Doubles from a second to a minute, and is never sooner than the receiver asks for. */
export const waitMs = (attempts: number, retryAfterMs: number | null): number =>
  Math.max(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1)), retryAfterMs ?? 0)

/** Sends what is due, a few at a time, and again what could not be sent. */
export function createDelivery({ store, channels, messageFor, clock, log }: Parts) {
  const underWay = new Map<Channel, Set<Promise<void>>>(channels.map((channel) => [channel, new Set()]))
  const held: { stopping: boolean; timer: NodeJS.Timeout | null; turn: Promise<void> } = {
    stopping: false,
    timer: null,
    turn: Promise.resolve(),
  }
  const outcomes: (() => void)[] = []

  /** What becomes of a notice; anything but a later attempt is the end of it. */
  function settle({ subscription, attempts }: OutboxRow, row: OutboxKey, delivery: Delivery): void {
    const { channel } = subscription
    const made = attempts + 1
    const again = delivery.outcome === 'later' && made < MOST_ATTEMPTS
    if (again) store.retry(row, instant(clock.now() + waitMs(made, delivery.retryAfterMs)))
    else if (delivery.outcome === 'gone') store.remove(row.token)
    else store.sent(row)
    if (!again && (delivery.outcome === 'refused' || delivery.outcome === 'later'))
      log.warn({ channel, outcome: delivery.outcome, attempts: made }, 'a notice was given up')
  }

  /** One message is encrypted a turn of the loop: between two of them the counters are answered. */
  function ownTurn(): Promise<void> {
    held.turn = held.turn.then(() => new Promise((resolve) => setImmediate(resolve)))
    return held.turn
  }

  async function attempt(channel: Channel, row: OutboxRow): Promise<void> {
    await ownTurn()
    const key = { token: row.subscription.token, occasion: row.occasion }
    const message = messageFor(row)
    const delivery = message && (await channel.send(message, row.address))
    outcomes.push(() => (delivery ? settle(row, key, delivery) : store.forget(key)))
  }

  function begin(channel: Channel, row: OutboxRow, attempts: Set<Promise<void>>): void {
    const running: Promise<void> = attempt(channel, row)
      .catch((error: unknown) => {
        // Keys that are none, say: the next attempt would end the same way.
        log.error({ channel: channel.name, problem: (error as Error).name }, 'a notice failed')
        outcomes.push(() => store.sent({ token: row.subscription.token, occasion: row.occasion }))
      })
      .finally(() => {
        attempts.delete(running)
        soon()
      })
    attempts.add(running)
  }

  function soon(): void {
    if (held.stopping) return
    held.timer ??= setTimeout(() => {
      held.timer = null
      pump()
    }, WRITES_EVERY_MS)
  }

  const write = (): void => {
    for (const outcome of outcomes.splice(0)) outcome()
  }

  /** Writes what became of attempts, and begins as many as may be under way. */
  function pump(): void {
    const due: (readonly [Channel, Set<Promise<void>>, readonly OutboxRow[]])[] = []
    store.together(() => {
      write()
      for (const [channel, attempts] of underWay) {
        const free = AT_A_TIME - attempts.size
        if (free > 0 && !held.stopping) due.push([channel, attempts, store.takeDue(channel.name, clock.now(), free)])
      }
    })
    for (const [channel, attempts, rows] of due) for (const row of rows) begin(channel, row, attempts)
  }

  /** Lets attempts under way end, so that each has an outcome in the file. */
  async function stop(): Promise<void> {
    held.stopping = true
    const all = Promise.all([...underWay.values()].flatMap((attempts) => [...attempts]))
    await Promise.race([all, new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN_MS).unref())])
    if (held.timer) clearTimeout(held.timer)
    pump()
    for (const channel of channels) channel.close()
  }

  return { pump, stop }
}
