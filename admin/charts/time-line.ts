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

/** Points in a box of 100 × 100 joined by a line, with a gap where nothing is known. */
export const linePath = (points: readonly Readonly<{ x: number; y: number | null }>[]): string =>
  line<(typeof points)[number]>(
    ({ x }) => x,
    ({ y }) => y ?? 0,
  ).defined(({ y }) => y !== null)(points) ?? ''

/** So many names fit below a picture as wide as the page. */
const NAMES = 14

/** Of more names than fit, every second, third … is written. */
export const isNamed = (place: number, count: number, room = NAMES): boolean => place % Math.ceil(count / room) === 0
