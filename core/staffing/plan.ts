import { HALF_HOUR } from './demand.ts'

/**
 * Open counters in each half hour from opening on. Where counters differ, half hour after half hour 1 or 0 for each of them. A counter that closes serves its
 * visitor to the end.
 */
export type Plan = readonly number[]

/** Between how many counters there is to choose: an open office is staffed, and whoever is at lunch is not there. */
export type CounterRange = Readonly<{ fewest: number; most: number }>

export const counterHours = (plan: Plan): number => plan.reduce((sum, counters) => sum + counters, 0) * (HALF_HOUR / 60)

export const withinRange = (counters: number, { fewest, most }: CounterRange): number =>
  Math.min(Math.max(counters, fewest), Math.max(fewest, most))
