import { createPool } from '#core/estimate/pool.ts'
import type { Later } from '#core/estimate/replay.ts'
import { exponential, type Random } from '#core/random.ts'
import type { TraceRow } from '#simulate/trace-rows.ts'

/** A counter as a trace shows it: whom it serves, since when it is free, and what it has taken lately. */
export type Desk = {
  readonly name: string
  serving: TraceRow | null
  /** Second of its last end, or of its last call. */
  since: number
  /** Whether it left somebody standing whom it could have called. */
  leftLine: boolean
  readonly took: string[]
}

export type Desks = Readonly<{
  newDay: (at: number) => void
  called: (row: TraceRow, at: number) => Desk
  /** Somebody's service is over; `waiting` says for which services people stand in line. */
  ended: (row: TraceRow, at: number, waiting: ReadonlySet<string>) => void
  /** Those at work: serving, or free for less than half an hour. */
  atWork: (at: number) => readonly Desk[]
  serving: () => number
  /** From the end of one service to the next call, drawn among those that took longer than `elapsed`; `Infinity` once it has gone. */
  drawPause: (elapsed: number, random: Random) => number
  /** Counters that open, or come back after more than half an hour, in the next hour. */
  drawOpening: (at: number, random: Random) => readonly Later<Desk>[]
}>

/** Of how many of its last calls a counter's services are known. */
const REMEMBERED = 20
const PAUSES = 800
const AWAY = 1800
const HOUR = 3600
const HALF_HOURS = 48
/** Openings in a half hour before any are seen: one in five days. */
const OPENINGS = { count: 0.2, seconds: HOUR } as const

const halfHour = (at: number): number => Math.floor((at % 86_400) / 1800)

export const takes = ({ took }: Desk, service: string): boolean => took.includes(service)

/** What a trace with ends teaches about the counters of an office, as it becomes known. A row without a server is of some counter that is free. */
export function createDesks(): Desks {
  const desks = new Map<string, Desk>()
  const at = new Map<TraceRow, Desk>()
  const pauses = createPool(PAUSES)
  const openings = Array.from({ length: HALF_HOURS }, () => ({ ...OPENINGS }) as { count: number; seconds: number })
  const clock = { at: 0, nameless: 0 }

  const pass = (until: number): void => {
    const opening = openings[halfHour(clock.at)]
    if (opening) opening.seconds += Math.min(AWAY, Math.max(0, until - clock.at))
    clock.at = until
  }
  const known = (name: string): Desk => {
    const desk = desks.get(name) ?? { name, serving: null, since: Number.NEGATIVE_INFINITY, leftLine: false, took: [] }
    desks.set(name, desk)
    return desk
  }
  /** Of the nameless counters that are free the one that knows the service, else the one that was busy last. */
  const nameless = (service: string, now: number): Desk => {
    const free = [...desks.values()].filter(
      (desk) => desk.name.startsWith('?') && desk.serving === null && now - desk.since < AWAY,
    )
    const [best] = free.sort((a, b) => Number(takes(b, service)) - Number(takes(a, service)) || b.since - a.since)
    return best ?? known(`?${clock.nameless++}`)
  }
  return {
    newDay: (now) => {
      for (const desk of desks.values()) {
        if (desk.leftLine && desk.serving === null) pauses.add(Number.POSITIVE_INFINITY)
        Object.assign(desk, { serving: null, leftLine: false, since: Number.NEGATIVE_INFINITY })
      }
      for (const name of [...desks.keys()]) if (name.startsWith('?')) desks.delete(name)
      at.clear()
      clock.at = now
    },
    called: (row, now) => {
      pass(now)
      const desk = row.server === null ? nameless(row.group, now) : known(row.server)
      const opening = openings[halfHour(now)]
      if (opening && now - desk.since > AWAY) opening.count += 1
      if (desk.leftLine && desk.serving === null) pauses.add(now - desk.since)
      Object.assign(desk, { serving: row, since: now, leftLine: false })
      desk.took.push(row.group)
      if (desk.took.length > REMEMBERED) desk.took.shift()
      at.set(row, desk)
      return desk
    },
    ended: (row, now, waiting) => {
      const desk = at.get(row)
      at.delete(row)
      if (desk?.serving !== row) return
      Object.assign(desk, { serving: null, since: now, leftLine: desk.took.some((service) => waiting.has(service)) })
    },
    atWork: (now) => [...desks.values()].filter(({ serving, since }) => serving !== null || now - since < AWAY),
    serving: () => [...desks.values()].filter(({ serving }) => serving !== null).length,
    drawPause: (elapsed, random) =>
      pauses.drawOver(elapsed, random) ?? (pauses.count() === 0 ? Math.max(0, elapsed) : Number.POSITIVE_INFINITY),
    drawOpening: (now, random) => {
      const opening = openings[halfHour(now)] ?? OPENINGS
      const mean = opening.seconds / opening.count
      const coming: Later<Desk>[] = []
      for (let next = now + exponential(random, mean); next < now + HOUR; next += exponential(random, mean))
        coming.push({ at: next, who: { name: 'new', serving: null, since: next, leftLine: false, took: [] } })
      return coming
    },
  }
}
