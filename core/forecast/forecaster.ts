import type { OfficeEvent } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { PriorityClass } from '#contract/words.ts'
import { createCorrection } from '../estimate/correction.ts'
import { evolve } from '../evolve.ts'
import type { Office } from '../office.ts'
import { lineLengths } from '../queue.ts'
import { seededRandom } from '../random.ts'
import { type Advising, advise } from './advice.ts'
import type { Foreseen, NextForeseen, Waits } from './foreseen.ts'
import { createHabits, glimpse } from './habits.ts'
import { type Hall, hallOf } from './hall.ts'
import { type Corrections, EASE, FORECAST_VERSION, learnOutcome } from './outcome.ts'
import { playForward } from './play.ts'
import { samplesOf } from './samples.ts'
import { createShadows } from './shadows.ts'
import { type Showing, steady } from './steady.ts'
import { streamsInto } from './streams.ts'

/** Foresees the waits of one office: told its facts as they happen, it learns from them, and is asked as often as one likes. */
export type Forecaster = Readonly<{
  happened: (event: OfficeEvent) => void
  /** What is foreseen as of now; `null` before the first day. The same facts and questions give the same answers. */
  foresee: (now: Instant, runs?: number) => Waits | null
  /** What would help as of now; `null` before the first day. What happens while it is being reckoned does not change it. */
  advise: (now: Instant) => Advising | null
}>

/** Runs of one forecast, and fewer where the line is so long that its length alone makes them agree. */
const RUNS = { most: 200, least: 30, waiting: 80 } as const
/** How the outcomes of such forecasts lay about them on simulated days, until the office has 40 of its own. */
const USUAL_RATIOS = { soonest: 0.5, low: 0.6, middle: 1, high: 1.7 } as const

export function createForecaster(seed = 1): Forecaster {
  const habits = createHabits()
  const shadows = createShadows(habits.atDesk)
  const correction = () => createCorrection({ isCentred: true, unknown: USUAL_RATIOS })
  const corrections: Corrections = { ordinary: correction(), priority: correction() }
  const random = seededRandom(seed)
  let office: Office | null = null
  let showing = new Map<string, Showing>()

  /** What is told of a wait that has been played so often; what is shown of it stays until it has moved. */
  function tell({ key, service, priority, waits }: Asked, hall: Hall, shown: Map<string, Showing>): Told | null {
    const { middle, beyond } = samplesOf(waits)
    if (middle === null) return null
    const corrected = corrections[priority].correct({ wait: middle, service, ease: EASE })
    const { wait, low, high, soonest, of, fifth } = corrected
    const steadied = steady(showing.get(key), { wait, low, high, at: hall.now })
    shown.set(key, steadied)
    const closing = office?.serviceOpenings.get(service)?.to ?? hall.closing
    const lateShare = beyond((closing - hall.now) / 1000)
    return { foreseen: { wait, low, high, soonest, lateShare, shown: steadied.shown }, signals: [of.wait, fifth] }
  }

  function foresee(now: Instant, most: number = RUNS.most): Waits | null {
    if (!office) return null
    const today = office
    const hall = hallOf(today, now)
    const runs = Math.round(Math.max(RUNS.least, Math.min(most, (most * RUNS.waiting) / Math.max(1, hall.line.length))))
    const played = playForward(hall, { habits, streams: streamsInto(hall, habits), random }, runs)
    const shown = new Map<string, Showing>()
    const lengths = lineLengths(today)
    const next = { ordinary: new Map<ServiceId, NextForeseen>(), priority: new Map<ServiceId, NextForeseen>() }
    for (const [place, { service, priority }] of hall.newcomers.entries()) {
      const waits = played.newcomers[place]
      const told = tell({ key: `${service} ${priority}`, service, priority, waits }, hall, shown)
      if (!told) continue
      const formulas = { les: shadows.les(service), naive: shadows.naive(today, service, lengths) }
      next[priority].set(service, { ...told.foreseen, signals: told.signals, ...formulas })
    }
    const line = new Map<string, Foreseen>()
    for (const [place, { key, stand }] of hall.line.entries()) {
      const { service, priorityFrom } = stand
      const priority = priorityFrom <= now ? 'priority' : 'ordinary'
      const told = tell({ key, service, priority, waits: played.line[place] }, hall, shown)
      if (told) line.set(key, told.foreseen)
    }
    showing = shown
    return { at: now, version: FORECAST_VERSION, next, line }
  }

  return {
    happened: (event) => {
      const before = glimpse(office, event.body)
      learnOutcome(corrections, before, event)
      shadows.happened(before, event)
      office = evolve(office, event)
      habits.happened(before, event, office)
    },
    foresee,
    advise: (now) => office && advise(snapshot(office), now, { habits, seed }),
  }
}

/** Tickets and counters are values: who has the maps has the moment. */
const snapshot = (office: Office): Office => ({ ...office, live: new Map(office.live), counters: new Map(office.counters) })

/** Whose wait is asked for, with its waits in all runs; and what is told of it. */
type Asked = Readonly<{ key: string; service: ServiceId; priority: PriorityClass; waits: Float64Array | undefined }>
type Told = Readonly<{ foreseen: Foreseen; signals: readonly number[] }>
