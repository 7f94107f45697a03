import { type Baselines, createBaselines } from '#core/estimate/baselines.ts'
import { type CallRate, createCallRate } from '#core/estimate/call-rate.ts'
import type { TraceRow } from '#simulate/trace-rows.ts'

/** The line of one service: who stands in it and how often each was overtaken, and how it has gone. */
export type Line = Readonly<{ people: Map<TraceRow, number>; rate: CallRate; baselines: Baselines }>

/** Who was overtaken so often left without the file knowing when. */
const FORGOTTEN = 20

/** Somebody of a line was called: they stand in it no longer, nor does whoever was passed over too often. */
export function takeOut(row: TraceRow, { people }: Line, turnOf: (row: TraceRow) => number): void {
  people.delete(row)
  for (const [other, overtaken] of people) {
    if (turnOf(other) >= turnOf(row)) continue
    if (overtaken + 1 >= FORGOTTEN) people.delete(other)
    else people.set(other, overtaken + 1)
  }
}

/** The lines of one office. */
export type Lines = Readonly<{
  /** A service's line, told that time has passed. */
  at: (service: string, now: number) => Line
  everybody: () => readonly TraceRow[]
  /** Services for which somebody waits. */
  waitingFor: () => ReadonlySet<string>
  /** Whoever still stands in a line has left without the file knowing when. */
  newDay: (now: number) => void
}>

export function createLines(): Lines {
  const lines = new Map<string, Line>()
  const lineOf = (service: string): Line => {
    const line = lines.get(service) ?? { people: new Map(), rate: createCallRate(), baselines: createBaselines() }
    lines.set(service, line)
    return line
  }
  return {
    at: (service, now) => {
      const line = lineOf(service)
      line.rate.passed(now, line.people.size > 0)
      return line
    },
    everybody: () => [...lines.values()].flatMap(({ people }) => [...people.keys()]),
    waitingFor: () => new Set([...lines].flatMap(([service, { people }]) => (people.size > 0 ? [service] : []))),
    newDay: (now) => {
      for (const { people, rate, baselines } of lines.values()) {
        people.clear()
        rate.newDay(now)
        baselines.newDay()
      }
    },
  }
}
