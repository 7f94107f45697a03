import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OfficeEvent } from '#contract/events.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Advised } from '#core/forecast/advice.ts'
import { createForecaster, type Forecaster } from '#core/forecast/forecaster.ts'
import type { Waits } from '#core/forecast/foreseen.ts'
import { inTurns } from './in-turns.ts'

/**
 * What the offices tell whoever foresees their waits: facts in their order, the open day's first, or that time has passed; each with whose floor
 * somebody watches.
 */
export type News =
  | Readonly<{ is: 'facts'; office: string; events: readonly OfficeEvent[]; now: Instant; isWatched: boolean }>
  | Readonly<{ is: 'time'; now: Instant; watched: readonly string[] }>

type World = Readonly<{
  /** The facts of an office's closed days before the open one, a day at a time, oldest first. */
  past: (office: string) => Iterable<readonly OfficeEvent[]>
  tell: (office: string, waits: Waits) => void
  advise: (office: string, advice: Advised) => void
  /** An office is foreseen again no sooner than this: a crowd at the door is foreseen once. */
  pauseMs: number
}>

export type Host = Readonly<{ hear: (news: News) => void; stop: () => void }>

type Seat = {
  readonly forecaster: Forecaster
  /** Facts that came while it was learning from the days before. */
  backlog: OfficeEvent[] | null
  now: Instant
  nextAt: number
  timer: NodeJS.Timeout | null
  isWatched: boolean
  isAdvising: boolean
  advisedAt: number
}

/** An office is advised anew after so long, in its own time, or once a counter has turned. */
const ADVISED_EVERY_MS = 60_000

/** Facts after which what was advised is wrong. */
const overturns = ({ body: { type } }: OfficeEvent): boolean =>
  type === 'day-opened' || type === 'settings-changed' || type.startsWith('counter-')

/** Keeps a forecaster for each office, and tells what it foresees soon after each change. */
export function createHost({ past, tell, advise, pauseMs }: World): Host {
  const seats = new Map<string, Seat>()
  const turn = { last: Promise.resolve(), isStopped: false }

  function seatOf(office: string, now: Instant): Seat {
    const known = seats.get(office)
    if (known) return known
    const seat: Seat = {
      forecaster: createForecaster(),
      backlog: [],
      now,
      nextAt: 0,
      timer: null,
      isWatched: false,
      isAdvising: false,
      advisedAt: Number.NEGATIVE_INFINITY,
    }
    seats.set(office, seat)
    // One office learns at a time, so that the first can be foreseen before the last has learned.
    turn.last = turn.last.then(() => teach(office, seat))
    return seat
  }

  async function teach(office: string, seat: Seat): Promise<void> {
    for (const events of past(office)) {
      if (turn.isStopped) return
      for (const event of events) seat.forecaster.happened(event)
      await nextTurn()
    }
    for (const event of seat.backlog ?? []) seat.forecaster.happened(event)
    seat.backlog = null
    plan(office, seat)
  }

  function plan(office: string, seat: Seat): void {
    if (seat.timer || seat.backlog || turn.isStopped) return
    seat.timer = setTimeout(() => foresee(office, seat), Math.max(0, seat.nextAt - performance.now()))
  }

  function foresee(office: string, seat: Seat): void {
    seat.timer = null
    const waits = seat.forecaster.foresee(seat.now)
    seat.nextAt = performance.now() + pauseMs
    if (waits) tell(office, waits)
    void reckonAdvice(office, seat)
  }

  async function reckonAdvice(office: string, seat: Seat): Promise<void> {
    const isDue = seat.isWatched && !seat.isAdvising && seat.now - seat.advisedAt >= ADVISED_EVERY_MS
    const advising = isDue ? seat.forecaster.advise(seat.now) : null
    if (!advising) return
    seat.isAdvising = true
    seat.advisedAt = seat.now
    const advice = await inTurns(advising, () => turn.isStopped)
    seat.isAdvising = false
    if (!advice) return
    advise(office, advice)
    // A counter may have turned meanwhile.
    void reckonAdvice(office, seat)
  }

  function happened({ office, events, now, isWatched }: Extract<News, { is: 'facts' }>): void {
    const seat = seatOf(office, now)
    seat.now = now
    seat.isWatched = isWatched
    if (events.some(overturns)) seat.advisedAt = Number.NEGATIVE_INFINITY
    if (seat.backlog) seat.backlog.push(...events)
    else for (const event of events) seat.forecaster.happened(event)
    plan(office, seat)
  }

  return {
    hear: (news) => {
      if (news.is === 'facts') happened(news)
      else
        for (const [office, seat] of seats) {
          seat.now = news.now
          seat.isWatched = news.watched.includes(office)
          plan(office, seat)
        }
    },
    stop: () => {
      turn.isStopped = true
      for (const { timer } of seats.values()) if (timer) clearTimeout(timer)
    },
  }
}
