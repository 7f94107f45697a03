import type { Day, Instant } from '#contract/primitives.ts'
import type { CounterSettings } from '#contract/settings.ts'
import { instantAt } from '#core/time.ts'

export type Lunch = Readonly<{ from: Instant; to: Instant }>

/** The planned break of a counter on a day; `null`: it has none. */
export function lunchOf({ breaks: [lunch] }: CounterSettings, day: Day, zone: string): Lunch | null {
  return lunch ? { from: instantAt(zone, day, lunch.from), to: instantAt(zone, day, lunch.to) } : null
}
