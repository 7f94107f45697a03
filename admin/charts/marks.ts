import { scaleLinear } from 'd3-scale'
import type { StatisticsRow } from '#contract/statistics.ts'

const MINUTE_MS = 60_000

/** One row of a report as a chart needs it: minutes, `null` where nothing is known. */
export type Mark = Readonly<{ key: string; label: string; arrivals: number; median: number | null; p90: number | null }>

export const markOf = ({ key, arrivals, wait }: StatisticsRow, label: string): Mark => ({
  key,
  label,
  arrivals,
  median: wait && wait.medianMs / MINUTE_MS,
  p90: wait && wait.p90Ms / MINUTE_MS,
})

/** A zero-based axis: where a value stands, in percent, and the values worth a line. */
export type Axis = Readonly<{ at: (value: number) => number; ticks: readonly number[] }>

const TICKS = 4

/** From zero to a round number at or above the largest; never empty, so that nothing is divided by nothing. */
export function axisFor(values: readonly number[]): Axis {
  const scale = scaleLinear([0, Math.max(1, ...values)], [0, 100]).nice(TICKS)
  return { at: (value) => scale(value), ticks: scale.ticks(TICKS).filter(Number.isInteger) }
}

const known = (value: number | null): value is number => value !== null

/** The axis of the waits of all marks, with room for the target. */
export const waitAxis = (marks: readonly Mark[], targetMinutes: number): Axis =>
  axisFor([targetMinutes, ...marks.map(({ p90 }) => p90).filter(known)])

export const arrivalAxis = (marks: readonly Mark[]): Axis => axisFor(marks.map(({ arrivals }) => arrivals))
