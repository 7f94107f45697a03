import type { Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Told } from '#contract/told.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { PriorityClass } from '#contract/words.ts'
import type { Draft } from './draft.ts'
import type { PooledWait } from './estimate/pooled.ts'
import { minutesBehind, type Pace, paceOf, shownEstimate, shownRange } from './estimate.ts'
import { type Foreseen, type Waits, waitKey } from './forecast/foreseen.ts'
import { type Office, openCountersFor } from './office.ts'
import { type PooledHall, pooledHall } from './pooled-hall.ts'
import { type LineLengths, lineLengths } from './queue.ts'
import type { Errand, Ticket } from './ticket.ts'
import { minutesMs } from './time.ts'

/** A wait as far as it is known just now, in minutes. `estimate` is how it is shown. */
export type Wait = Readonly<{
  minutes: number | null
  estimate: Estimate
  /** 95 in 100 such waits last so long; `null`: nothing has been foreseen. */
  soonest: number | null
  /** The chance of being called after closing. */
  lateShare: number | null
}>

/** Tells the waits of an office as of now: of whoever comes for a service, and of an errand in its line behind so many people. */
export type WaitReader = Readonly<{
  ofNewcomer: (service: ServiceId, priority?: PriorityClass) => Wait
  ofErrand: (ticket: Pick<Ticket, 'number'>, errand: Pick<Errand, 'index' | 'service'>, ahead: number) => Wait
}>

/** What has been foreseen is told no longer than this; then the plain formula is. */
const FORESEEN_FOR_MS = minutesMs(2)

/**
 * What has been foreseen is kept with the office and is no fact of it: it is set beside the facts, no fact changes it, and a replay begins
 * without it.
 */
export function foresee(office: Office, waits: Waits | null): void {
  ;(office as Draft).waits = waits
}

/** What has been foreseen, as long as it is told (E63). */
const foreseenNow = ({ waits }: Office, now: Instant): Waits | null =>
  waits && Math.abs(now - waits.at) <= FORESEEN_FOR_MS ? waits : null

/** By what has been foreseen (E62, E63); else in closed form where counters are all alike, and by the plain formula where they are not. */
export function readWaits(office: Office, now: Instant, lengths: LineLengths = lineLengths(office)): WaitReader {
  const foreseen = foreseenNow(office, now)
  const paces = new Map<ServiceId, Pace | null>()
  let pooled: PooledHall | null | undefined
  const plain = (service: ServiceId, ahead: number, number: TicketNumber | null): Wait => {
    pooled = pooled === undefined ? pooledHall(office, lengths) : pooled
    if (pooled && openCountersFor(office, service).length > 0) return inClosedForm(pooled(number))
    if (!paces.has(service)) paces.set(service, paceOf(office, service, lengths))
    const minutes = minutesBehind(paces.get(service) ?? null, ahead)
    return { minutes, estimate: shownEstimate(minutes), soonest: null, lateShare: null }
  }
  return {
    ofNewcomer: (service, priority = 'ordinary') =>
      told(foreseen?.next[priority].get(service)) ?? plain(service, lengths.get(service) ?? 0, null),
    ofErrand: ({ number }, { index, service }, ahead) =>
      told(foreseen?.line.get(waitKey(number, index))) ?? plain(service, ahead, number),
  }
}

const inClosedForm = ({ soonest, low, middle, high }: PooledWait): Wait => ({
  minutes: middle,
  estimate: shownRange({ low, middle, high }),
  soonest: Math.floor(soonest),
  lateShare: null,
})

const told = (foreseen: Foreseen | undefined): Wait | null =>
  foreseen
    ? {
        minutes: foreseen.wait / 60,
        estimate: foreseen.shown,
        soonest: Math.floor(foreseen.soonest / 60),
        lateShare: foreseen.lateShare,
      }
    : null

type Asked = Readonly<{ services: readonly ServiceId[]; priority: PriorityClass }>

/** What is stored with a ticket of what its visitor was told: for each service, `null` where nothing had been foreseen (E70). */
export function toldOf(office: Office, { services, priority }: Asked, now: Instant): (Told | null)[] {
  const waits = foreseenNow(office, now)
  return services.map((service) => {
    const next = waits?.next[priority].get(service)
    if (!waits || !next) return null
    return {
      version: waits.version,
      waitMs: ms(next.wait),
      lowMs: ms(next.low),
      highMs: ms(next.high),
      soonestMs: ms(next.soonest),
      shown: next.shown,
      lesMs: next.les === null ? null : ms(next.les),
      naiveMs: next.naive === null ? null : ms(next.naive),
      signals: [...next.signals],
    }
  })
}

const ms = (seconds: number): number => Math.max(0, Math.round(seconds * 1000))

/** How much later than told the end of the shown range may come before it is called a delay: less is rounding. */
const DELAY_MS = minutesMs(10)

/**
 * Whether somebody who waits for the first call is to be told of a delay: the wait now shown ends later than the one that was told with the
 * ticket (E64). Of papers to be fetched nothing was told.
 */
export function isDelayed(
  { issuedAt }: Pick<Ticket, 'issuedAt'>,
  { told: given, firstCalledAt }: Pick<Errand, 'told' | 'firstCalledAt'>,
  wait: Wait,
  now: Instant,
): boolean {
  if (firstCalledAt !== null || given?.shown.kind !== 'range') return false
  if (wait.estimate.kind === 'unknown' || wait.estimate.kind === 'soon') return false
  const ends = wait.estimate.kind === 'range' ? wait.estimate.to : wait.estimate.from
  return now + minutesMs(ends) >= issuedAt + minutesMs(given.shown.to) + DELAY_MS
}
