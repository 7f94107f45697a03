import type { Day, Instant, WallTime } from '#contract/primitives.ts'
import { instant, instantAt, minutesMs } from '#core/time.ts'
import { LUNCH_MINUTES, LUNCH_SHIFTS } from './ward-parameters.ts'

export type Lunch = Readonly<{ from: Instant; to: Instant }>

/** The lunch of the counter at this place in the office's list: neighbours, who often serve the same, go at different times. */
export function lunchOf(place: number, day: Day, zone: string): Lunch {
  const shift = LUNCH_SHIFTS[place % LUNCH_SHIFTS.length] ?? LUNCH_SHIFTS[0]
  const from = instantAt(zone, day, shift as WallTime)
  return { from, to: instant(from + minutesMs(LUNCH_MINUTES)) }
}
