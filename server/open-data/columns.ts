import { stringify } from 'csv-stringify/sync'

/** What stands in one cell; `null` is what is not known, or not told. */
export type Cell = string | number | boolean | null | readonly string[]

/** What a cell counts or names. Times are ISO 8601 with the office's offset. */
export const UNITS = ['code', 'words', 'day', 'time', 'people', 'errands', 'minutes', 'counters', 'share', 'yes-no'] as const
export type Unit = (typeof UNITS)[number]

/** The columns of a dataset by name: the same in JSON, in CSV and in what is said about them. */
export type Columns<R> = Readonly<Record<string, Readonly<{ unit: Unit; of: (row: R) => Cell }>>>

/** The rows as JSON has them. */
export const recordsOf = <R>(columns: Columns<R>, rows: readonly R[]): readonly Readonly<Record<string, Cell>>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(columns).map(([name, { of }]) => [name, of(row)])))

function fieldOf(cell: Cell): string | number {
  if (cell === null) return ''
  if (typeof cell === 'string' || typeof cell === 'number') return cell
  return typeof cell === 'boolean' ? String(cell) : cell.join(' ')
}

/** The rows as CSV, with the byte order mark that spreadsheets need for Japanese, and without formulas. */
export function csvOf<R>(columns: Columns<R>, rows: readonly R[]): string {
  const fields = rows.map((row) => Object.values(columns).map(({ of }) => fieldOf(of(row))))
  return stringify([Object.keys(columns), ...fields], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
