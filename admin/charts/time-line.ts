import { scaleBand } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Axis, Mark } from './marks.ts'

/** Columns over time, in percent of the picture's width. `centre` is where a column's name and point stand. */
export type Columns = Readonly<{ width: number; left: (key: string) => number; centre: (key: string) => number }>

const GAP = 0.25

export function columnsOf(marks: readonly Pick<Mark, 'key'>[]): Columns {
  const band = scaleBand(
    marks.map(({ key }) => key),
    [0, 100],
  ).padding(GAP)
  const left = (key: string): number => band(key) ?? 0
  return { width: band.bandwidth(), left, centre: (key) => left(key) + band.bandwidth() / 2 }
}

/** The waits over time as paths in a box of 100 × 100, y downward; where nothing is known the line has a gap. */
export function waitPaths(marks: readonly Mark[], columns: Columns, axis: Axis): Readonly<{ median: string; p90: string }> {
  const x = ({ key }: Mark): number => columns.centre(key)
  const median = line<Mark>(x, ({ median }) => 100 - axis.at(median ?? 0)).defined(({ median }) => median !== null)
  const p90 = area<Mark>(x, 100, ({ p90 }) => 100 - axis.at(p90 ?? 0)).defined(({ p90 }) => p90 !== null)
  return { median: median(marks) ?? '', p90: p90(marks) ?? '' }
}

/** So many names fit below the picture; of more, every second, third … is written. */
const NAMES = 14

export const isNamed = (place: number, count: number): boolean => place % Math.ceil(count / NAMES) === 0
