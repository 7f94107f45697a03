import type { OfficeEvent } from '#contract/events.ts'
import type { Instant } from '#contract/primitives.ts'
import { evolve } from '../evolve.ts'
import type { Office } from '../office.ts'
import { seededRandom } from '../random.ts'
import { createHabits, glimpse, type Habits } from './habits.ts'
import { hallOf } from './hall.ts'
import { playForward } from './play.ts'
import { streamsInto } from './streams.ts'

export type Forecaster = Readonly<{
  office: () => Office | null
  habits: Habits
  happened: (event: OfficeEvent) => void
  forecast: (at: Instant, runs?: number) => { line: ReadonlyMap<string, number>; next: ReadonlyMap<string, number> } | null
}>

export function createForecaster(seed = 1): Forecaster {
  const habits = createHabits()
  const random = seededRandom(seed)
  let office: Office | null = null
  return {
    office: () => office,
    habits,
    happened: (event) => {
      const before = glimpse(office, event.body)
      office = evolve(office, event)
      habits.happened(before, event, office)
    },
    forecast: (at, runs = 200) => {
      if (!office) return null
      const hall = hallOf(office, at)
      const waits = playForward(hall, { habits, streams: streamsInto(hall, habits), random }, runs)
      const middle = (samples: Float64Array | undefined): number => {
        const known = (samples ?? new Float64Array()).filter((wait) => !Number.isNaN(wait)).sort()
        return known[Math.floor(known.length / 2)] ?? Number.NaN
      }
      return {
        line: new Map(hall.line.map(({ key }, place) => [key, middle(waits.line[place])])),
        next: new Map(hall.services.map(({ id }, place) => [id, middle(waits.newcomers[place])])),
      }
    },
  }
}
