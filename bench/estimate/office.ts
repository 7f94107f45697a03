import { createBaselines, naiveWait } from '#core/estimate/baselines.ts'
import type { Signals } from '#core/estimate/blend.ts'
import { createComing } from '#core/estimate/coming.ts'
import { createDurations } from '#core/estimate/durations.ts'
import { createPatience } from '#core/estimate/patience.ts'
import type { TraceRow } from '#simulate/trace-rows.ts'
import { createDesks } from './desks.ts'
import type { Happening } from './happenings.ts'
import { createHeadStart } from './head-start.ts'
import { createLines, type Line, takeOut } from './lines.ts'
import { playOn } from './play-on.ts'

/** What the simple predictors say of a wait, in seconds. */
export type Plain = Readonly<{ les: number; hol: number; last5: number; naive: number }>
/** `replay` where the counters are known, `rate` where the trace has no ends. */
export type Said = Readonly<{ way: 'replay' | 'rate'; signals: Signals; plain: Plain }>

/** One office of a trace, as it was known at each moment. */
export type OfficeSoFar = Readonly<{
  newDay: (at: number) => void
  happened: (happening: Happening) => void
  /** What is said to somebody who has just arrived. */
  forecast: (row: TraceRow) => Said
}>

/** The counters are known where so many services have ended, and these are at least half of those who were called. */
const ENDS = { count: 20, share: 0.5 } as const
/** When a service was last called of which nothing is known, and how long a service of such an office takes. */
const LONG_AGO = 86_400
const UNKNOWN_SECONDS = 300

export function createOffice(name: string): OfficeSoFar {
  const lines = createLines()
  const all = createBaselines()
  const learned = {
    desks: createDesks(),
    durations: createDurations(() => null),
    patience: createPatience(),
    headStart: createHeadStart(),
    coming: createComing(),
  }
  const { desks, durations, patience, headStart, coming } = learned
  const count = { called: 0, ended: 0 }

  const turnOf = ({ arrival, priority }: TraceRow): number => arrival - headStart.of(priority)

  const called = (row: TraceRow, at: number, line: Line): void => {
    const waited = at - row.arrival
    takeOut(row, line, turnOf)
    headStart.learn(row, [...line.people.keys()])
    if (waited > 0) {
      line.rate.called()
      patience.learn(waited, false)
    }
    for (const each of [line.baselines, all]) each.called(at, waited)
    desks.called(row, at)
    count.called += 1
  }
  const ended = (row: TraceRow, at: number): void => {
    durations.learn(row.group, at - (row.start ?? at))
    desks.ended(row, at, lines.waitingFor())
    count.ended += 1
  }

  const plainly = (row: TraceRow, line: Line): Plain & { counted: boolean } => {
    const before = [...line.people.keys()].filter((other) => other !== row)
    const les = line.baselines.les() ?? all.les() ?? 0
    const last5 = line.baselines.last5() ?? all.last5() ?? 0
    const hol = before.length === 0 ? les : row.arrival - Math.min(...before.map(({ arrival }) => arrival))
    const counted = count.ended >= ENDS.count && count.ended >= ENDS.share * count.called
    const service = counted ? durations.mean(row.group) : (line.baselines.interval() ?? all.interval())
    const counters = counted ? desks.serving() : 1
    return { les, last5, hol, naive: naiveWait(service ?? UNKNOWN_SECONDS, { ahead: before.length, counters }), counted }
  }
  return {
    newDay: (at) => {
      lines.newDay(at)
      all.newDay()
      desks.newDay(at)
      durations.newDay()
    },
    happened: ({ kind, at, row }) => {
      const line = lines.at(row.group, at)
      switch (kind) {
        case 'arrived':
          line.people.set(row, 0)
          coming.arrived({ service: row.group, priority: row.priority }, at)
          return
        case 'left':
          line.people.delete(row)
          patience.learn(at - row.arrival, true)
          return
        case 'called':
          called(row, at, line)
          return
        case 'ended':
          ended(row, at)
          return
        default:
          kind satisfies never
      }
    },
    forecast: (row) => {
      const line = lines.at(row.group, row.arrival)
      const ahead = [...line.people.keys()].filter((other) => other !== row && turnOf(other) <= turnOf(row)).length
      const { counted, ...plain } = plainly(row, line)
      const rate = line.rate.until(ahead + 1, row.arrival)
      const signals: Signals = {
        service: `${name}/${row.group}`,
        base: counted ? playOn(row, lines.everybody(), learned) : rate,
        les: plain.les,
        hol: plain.hol,
        silence: line.baselines.silence(row.arrival) ?? LONG_AGO,
        rate,
        usual: (ahead + 1) * line.rate.interval(),
        ahead,
        others: lines.everybody().length - line.people.size,
      }
      return { way: counted ? 'replay' : 'rate', signals, plain }
    },
  }
}
