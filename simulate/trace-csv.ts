import { CsvError, parse } from 'csv-parse/sync'

/** A line of a CSV file; `cells` `null`: it is none, and `why`. */
export type CsvLine = Readonly<{ line: number; cells: readonly string[] } | { line: number; cells: null; why: string }>

const FORM = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const

/**
 * The lines of a CSV text in which a row is one line. A quote that is never closed would make all that follows its cell: then each line
 * is read by itself, so that only the broken ones are lost.
 */
export const csvLines = (text: string): readonly CsvLine[] => asOne(text) ?? text.split(/\r\n|[\n\r]/).flatMap(lineByItself)

function asOne(text: string): readonly CsvLine[] | null {
  try {
    const records: unknown = parse(text, { ...FORM, info: true })
    // With `info` csv-parse gives objects; its types know only the rows.
    const lines = (records as readonly { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
      line: info.lines,
      cells: record,
    }))
    return lines.some(({ cells }) => cells.some((cell) => /[\n\r]/.test(cell))) ? null : lines
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

function lineByItself(text: string, place: number): readonly CsvLine[] {
  const line = place + 1
  try {
    const [cells] = parse(text, FORM) as readonly string[][]
    return cells ? [{ line, cells }] : []
  } catch (error) {
    if (error instanceof CsvError) return [{ line, cells: null, why: 'is no CSV: its quotes do not match' }]
    throw error
  }
}
