import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Day } from '#contract/primitives.ts'

/** One visit of a queue trace. Seconds count from midnight of the file's first day; `null` is not known, or did not happen. */
export type TraceRow = Readonly<{
  line: number
  office: string
  group: string
  date: Day
  arrival: number
  start: number | null
  end: number | null
}>

/** A row that cannot be true, and why. */
export type BrokenRow = Readonly<{ line: number; date: string; office: string; why: string }>
/** `namesOffices`: its categories are `office/group`. */
export type Trace = Readonly<{ firstDay: Day; namesOffices: boolean; rows: readonly TraceRow[]; broken: readonly BrokenRow[] }>

/** A file without such a row is no trace. `end` and `server` may be empty; further columns are not read. */
const COLUMNS = ['category', 'arrival', 'start', 'end', 'outcome', 'date'] as const
const OUTCOMES = ['called', 'served', 'abandoned'] as const
/** Files whose category names no office are of one office. */
const NAMELESS_OFFICE = 'bank'
const DAY_SECONDS = 86_400

const seconds = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'is not a number of seconds')
  .transform(Number)
const secondsOrNone = z.union([z.literal('').transform(() => null), seconds], 'is not a number of seconds')

const Cells = z.object({
  category: z.string().min(1, 'is empty'),
  arrival: seconds,
  start: secondsOrNone,
  end: secondsOrNone,
  outcome: z.enum(OUTCOMES, 'is not one of called, served, abandoned'),
  date: Day,
})
type Cells = z.infer<typeof Cells>

/** Reads a whole trace. Rows that are broken are set apart with their line; a text that is no trace at all throws. */
export function readTrace(text: string): Trace {
  const records = recordsIn(text)
  const [head] = records
  if (!head) throw new Error('the trace is empty')
  const missing = COLUMNS.filter((column) => !head.cells.includes(column))
  if (missing.length > 0) throw new Error(`the trace has no column ${missing.join(', ')}; it has ${head.cells.join(', ')}`)
  const read = records.slice(1).map(({ line, cells }) => readCells(head.cells, cells, line))
  const dates = read.flatMap((row) => ('cells' in row ? [row.cells.date] : []))
  const [first] = dates.toSorted()
  if (first === undefined) throw new Error('the trace has no row that can be read')
  const judged = read.map((row) => ('cells' in row ? judge(row.cells, { line: row.line, firstDay: first }) : row))
  return {
    firstDay: first,
    namesOffices: read.some((row) => 'cells' in row && row.cells.category.includes('/')),
    rows: judged.filter((row): row is TraceRow => !('why' in row)),
    broken: judged.filter((row): row is BrokenRow => 'why' in row),
  }
}

type Csv = Readonly<{ line: number; cells: readonly string[] }>

function recordsIn(text: string): readonly Csv[] {
  const records: unknown = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true })
  // With `info` csv-parse gives objects; its types know only the rows.
  return (records as readonly { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
    line: info.lines,
    cells: record,
  }))
}

function readCells(head: readonly string[], cells: readonly string[], line: number): BrokenRow | { line: number; cells: Cells } {
  const named = Object.fromEntries(head.map((column, place) => [column, cells[place] ?? '']))
  const broken = (why: string): BrokenRow => ({
    line,
    date: named['date'] ?? '',
    office: splitCategory(named['category'] ?? '').office,
    why,
  })
  if (cells.length !== head.length) return broken(`has ${cells.length} columns instead of ${head.length}`)
  const parsed = Cells.safeParse(named)
  if (parsed.success) return { line, cells: parsed.data }
  const [issue] = parsed.error.issues
  return broken(`${issue?.path.join('.')} ${issue?.message}`)
}

/** `office/group`; without a slash the whole is the group of the one office. */
function splitCategory(category: string): { office: string; group: string } {
  const slash = category.indexOf('/')
  if (slash < 0) return { office: NAMELESS_OFFICE, group: category }
  return { office: category.slice(0, slash), group: category.slice(slash + 1) }
}

const DAY_MS = DAY_SECONDS * 1000
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

function judge(cells: Cells, { line, firstDay }: { line: number; firstDay: Day }): TraceRow | BrokenRow {
  const { category, outcome, date, arrival, start, end } = cells
  const midnight = daysBetween(firstDay, date) * DAY_SECONDS
  const why = contradiction(cells, midnight)
  const named = splitCategory(category)
  if (named.group === '' || named.office === '')
    return { line, date, office: named.office, why: 'category names no office or no group' }
  if (why !== null) return { line, date, office: named.office, why }
  // A ticket ends with its day: whatever happened after midnight cannot be replayed, and is as good as not known.
  const known = end !== null && end < midnight + DAY_SECONDS ? end : null
  return { line, ...named, date, arrival, start: outcome === 'abandoned' ? null : start, end: known }
}

function contradiction({ outcome, arrival, start, end }: Cells, midnight: number): string | null {
  if (arrival < midnight || arrival >= midnight + DAY_SECONDS) return 'arrived on another day than its date'
  if (outcome === 'abandoned') {
    if (start !== null) return 'abandoned, and yet was called'
  } else {
    if (start === null) return `${outcome}, but has no start`
    if (start < arrival) return 'was called before arriving'
    if (start >= midnight + DAY_SECONDS) return 'was called after its day had ended'
    if (end !== null && end < start) return 'ended before it was called'
  }
  return end !== null && end < arrival ? 'ended before arriving' : null
}
