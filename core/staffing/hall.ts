import { HALF_HOUR } from './demand.ts'
import type { DrawnDay } from './drawn-day.ts'
import type { Plan } from './plan.ts'

/** How a day stands at one moment: of each line its first visitor who has not been called, and until when counters are busy, in minutes from opening. */
export type Standing = Readonly<{ heads: Int32Array; ends: Float64Array }>

/** A hall in which days are played, half hour by half hour. There are two: counters that are all alike, and counters that differ. */
export type Hall = Readonly<{
  /** When each visitor of the day was called, those who were. */
  calledAt: Float64Array
  /** Of each line the first visitor who has not been called. */
  heads: Int32Array
  standing: () => Standing
  standAs: (standing: Standing) => void
  isAs: (standing: Standing) => boolean
  /** Plays on to the end of a half hour; the last goes on until everyone has been served. */
  play: (day: DrawnDay, shift: Shift) => void
}>

/** One half hour of a plan, in minutes from opening. */
export type Shift = Readonly<{ plan: Plan; halfHour: number; from: number; to: number }>

/** Who still waits at closing is served. */
export const shiftOf = (plan: Plan, halfHour: number, halfHours: number): Shift => ({
  plan,
  halfHour,
  from: halfHour * HALF_HOUR,
  to: halfHour === halfHours - 1 ? Number.POSITIVE_INFINITY : (halfHour + 1) * HALF_HOUR,
})

export const mostVisitors = (days: readonly DrawnDay[]): number => Math.max(0, ...days.map(({ arrivals }) => arrivals.length))

export function isSame(values: Int32Array | Float64Array, others: Int32Array | Float64Array): boolean {
  if (values.length !== others.length) return false
  for (let place = 0; place < values.length; place++) if (values[place] !== others[place]) return false
  return true
}
