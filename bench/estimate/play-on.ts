import type { Coming } from '#core/estimate/coming.ts'
import type { Durations } from '#core/estimate/durations.ts'
import type { Patience } from '#core/estimate/patience.ts'
import { playForward, type Scene } from '#core/estimate/replay.ts'
import { seededRandom } from '#core/random.ts'
import type { TraceRow } from '#simulate/trace-rows.ts'
import { type Desk, type Desks, takes } from './desks.ts'
import type { HeadStart } from './head-start.ts'

/** Somebody in the line, and the moment by which they are called in turn: their arrival less the head start of their priority. */
type Person = Readonly<{ service: string; arrival: number; turn: number }>

/** What has been learned of an office. */
export type Learned = Readonly<{ desks: Desks; durations: Durations; patience: Patience; headStart: HeadStart; coming: Coming }>

/** Runs of one forecast; fewer where the line is so long that its length alone makes them agree. */
const RUNS = { most: 100, least: 10, calls: 20_000 } as const
/** A run ends here, and nobody is forecast to wait longer. */
const LONGEST = 6 * 3600
/** Of those who come later and overtake, the ones within this time are drawn. */
const OVERTAKING = 7200

/**
 * Plays an office forward from the arrival of one visitor, and gives the middle of their waits, in seconds. A trace knows no skills and no
 * button: a counter calls, of the services it took lately, whoever's turn is first.
 */
export function playOn(row: TraceRow, everybody: readonly TraceRow[], learned: Learned): number {
  const { headStart } = learned
  const person = ({ group, arrival, priority }: TraceRow): Person => ({
    service: group,
    arrival,
    turn: arrival - headStart.of(priority),
  })
  const me = person(row)
  const line = [...everybody.filter((other) => other !== row).map(person), me]
  const runs = Math.min(RUNS.most, Math.max(RUNS.least, Math.round(RUNS.calls / line.length)))
  const plays = { runs, until: row.arrival + LONGEST, random: seededRandom(row.line) }
  const [waits = []] = playForward(sceneOf(row, line, learned), [me], plays)
  return waits[Math.floor(waits.length / 2)] ?? LONGEST
}

function sceneOf({ arrival: now, priority }: TraceRow, line: readonly Person[], learned: Learned): Scene<Person, Desk> {
  const { desks, durations, patience, headStart, coming } = learned
  const atWork = desks.atWork(now)
  const mine = headStart.of(priority)
  const overtaking = coming.drawn(now, (kind) => Math.min(OVERTAKING, headStart.of(kind.priority) - mine))
  return {
    now,
    line,
    desks: atWork,
    drawFree: ({ serving, since }, random) =>
      serving === null
        ? since + desks.drawPause(now - since, random)
        : now + durations.of(serving.group).rest(now - since, random) + desks.drawPause(-1, random),
    drawLeaving: ({ arrival }, random) => arrival + patience.draw(Math.max(0, now - arrival), random),
    drawComing: (random) =>
      overtaking(random).map(({ service, arrival, priority: level }) => ({
        at: arrival,
        who: { service, arrival, turn: arrival - headStart.of(level) },
      })),
    drawOpening: (random) => desks.drawOpening(now, random),
    next: firstInTurn(atWork),
    drawTaken: ({ service }, _, random) => durations.of(service).whole(random) + desks.drawPause(-1, random),
  }
}

/** The first in turn whom a counter takes. One that has just opened takes everybody, and a service that no counter took lately is any counter's. */
function firstInTurn(desks: readonly Desk[]): Scene<Person, Desk>['next'] {
  const served = new Set(desks.flatMap(({ took }) => took))
  return (line, desk) => {
    let [place, first] = [-1, Number.POSITIVE_INFINITY]
    for (const [at, { service, turn }] of line.entries()) {
      if (turn >= first || !(desk.took.length === 0 || takes(desk, service) || !served.has(service))) continue
      place = at
      first = turn
    }
    return place
  }
}
