import type { OfficeEvent } from '#contract/events.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import { createCorrection } from '../estimate/correction.ts'
import { evolve } from '../evolve.ts'
import type { Office } from '../office.ts'
import { type LineLengths, lineLengths } from '../queue.ts'
import { seededRandom } from '../random.ts'
import { type Advising, advise } from './advice.ts'
import type { Foreseen, Waits } from './foreseen.ts'
import { createHabits, glimpse } from './habits.ts'
import { hallOf } from './hall.ts'
import { EASE, FORECAST_VERSION, learnOutcome } from './outcome.ts'
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
  const correction = createCorrection({ isCentred: true, unknown: USUAL_RATIOS })
  const random = seededRandom(seed)
  let office: Office | null = null
  let showing = new Map<string, Showing>()

  function foresee(now: Instant, most: number = RUNS.most): Waits | null {
    if (!office) return null
    const { serviceOpenings } = office
    const hall = hallOf(office, now)
    const runs = Math.round(Math.max(RUNS.least, Math.min(most, (most * RUNS.waiting) / Math.max(1, hall.line.length))))
    const played = playForward(hall, { habits, streams: streamsInto(hall, habits), random }, runs)
    const shown = new Map<string, Showing>()
    const about = ({ key, service, waits }: Asked): Answered | null => {
      const { middle, beyond } = samplesOf(waits)
      if (middle === null) return null
      const corrected = correction.correct({ wait: middle, service, ease: EASE })
      const { wait, low, high, soonest, of, fifth } = corrected
      const steadied = steady(showing.get(key), { wait, low, high, at: now })
      shown.set(key, steadied)
      const closing = serviceOpenings.get(service)?.to ?? hall.closing
      const lateShare = beyond((closing - now) / 1000)
      return { foreseen: { wait, low, high, soonest, lateShare, shown: steadied.shown }, signals: [of.wait, fifth] }
    }
    const lengths = lineLengths(office)
    const result: Waits = {
      at: now,
      version: FORECAST_VERSION,
      next: new Map(
        answers(hall.services, ({ id }, place) => ({ key: id, service: id, waits: played.newcomers[place] }), about).map(
          ([{ id }, { foreseen, signals }]) => [id, { ...foreseen, signals, ...shadowsOf(office as Office, id, lengths) }],
        ),
      ),
      line: new Map(
        answers(hall.line, ({ key, stand }, place) => ({ key, service: stand.service, waits: played.line[place] }), about).map(
          ([{ key }, { foreseen }]) => [key, foreseen],
        ),
      ),
    }
    showing = shown
    return result
  }

  const shadowsOf = (today: Office, service: ServiceId, lengths: LineLengths) => ({
    les: shadows.les(service),
    naive: shadows.naive(today, service, lengths),
  })

  return {
    happened: (event) => {
      const before = glimpse(office, event.body)
      learnOutcome(correction, before, event)
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

/** Whose wait is asked for, with its waits in all runs; and what is answered. */
type Asked = Readonly<{ key: string; service: ServiceId; waits: Float64Array | undefined }>
type Answered = Readonly<{ foreseen: Foreseen; signals: readonly number[] }>

/** Those of whom something can be foreseen, each with it. */
const answers = <Of>(
  all: readonly Of[],
  ask: (each: Of, place: number) => Asked,
  about: (asked: Asked) => Answered | null,
): readonly (readonly [Of, Answered])[] =>
  all.flatMap((each, place) => {
    const answered = about(ask(each, place))
    return answered ? [[each, answered] as const] : []
  })
