import { arrivalsByHalfHour, type Demand, type Target } from './demand.ts'

/** The visitors of one service, what is expected of them, and what is asked for them. */
export type Line = Readonly<{ demand: Demand; target: Target }>

/** Half hours of a line that are judged together: one, or those in which hardly anybody comes. */
export type Cell = Readonly<{ line: number; halfHours: readonly number[]; target: Target }>

/** `of`: for each line and half hour the place of its cell. */
export type Cells = Readonly<{ list: readonly Cell[]; of: readonly (readonly number[])[] }>

/** Half hours in which fewer than `fewest` visitors of a line are expected are judged together: of so few, a share says nothing. */
export function cellsOf(lines: readonly Line[], fewest: number): Cells {
  const list: Cell[] = []
  const of = lines.map(({ demand, target }, line) => {
    const arrivals = arrivalsByHalfHour(demand, 0)
    const rare = arrivals.flatMap((expected, halfHour) => (expected < fewest ? [halfHour] : []))
    const cells = arrivals.map((expected, halfHour) =>
      expected < fewest ? -1 : list.push({ line, halfHours: [halfHour], target }) - 1,
    )
    const together = rare.length === 0 ? -1 : list.push({ line, halfHours: rare, target }) - 1
    return cells.map((cell) => (cell < 0 ? together : cell))
  })
  return { list, of }
}
