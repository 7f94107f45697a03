import { z } from 'zod'
import { Day } from '#contract/primitives.ts'
import { addDays } from '#core/time.ts'
import { type CsvLine, csvLines } from './trace-csv.ts'

/** One visit of a queue trace. Seconds count from midnight of the file's first day; `null` is not known, or did not happen. */
export type TraceRow = Readonly<{
  line: number
  category: string
  office: string
  group: string
  date: Day
  arrival: number
  start: number | null
  end: number | null
  server: string | null
  /** 0 for ordinary visitors, and where the file knows of no priority. */
  priority: number
  /** By how much arrival and start together may be off, either way: half of the bounds that a file may give for each. */
  unsure: number
}>

/** A row that cannot be read, or cannot be true, and why. */
export type BrokenRow = Readonly<{
  line: number
  fault: 'unreadable' | 'untrue'
  date: string
  category: string
  office: string
  why: string
}>
/** `firstDay` is the day of second 0. `namesOffices`: its categories are `office/group`. */
export type Trace = Readonly<{ firstDay: Day; namesOffices: boolean; rows: readonly TraceRow[]; broken: readonly BrokenRow[] }>

/** A file without these is no trace. `end`, `server`, `priority` and the bounds may be empty or missing; further columns are not read. */
const COLUMNS = ['category', 'arrival', 'start', 'outcome', 'date'] as const
const OUTCOMES = ['called', 'served', 'abandoned'] as const
/** Files whose category names no office are of one office. */
const NAMELESS_OFFICE = 'bank'
const DAY_SECONDS = 86_400
const EPOCH = '1970-01-01' as Day

const seconds = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'is not a number of seconds')
  .transform(Number)
const none = z.literal('').transform(() => null)
const secondsOrNone = z.union([none, seconds], 'is not a number of seconds').default(null)
const priority = z
  .string()
  .regex(/^(?:-?\d+(?:\.\d+)?)?$/, 'is not a number')
  .transform(Number)
  .default(0)

const Cells = z.object({
  category: z.string().min(1, 'is empty'),
  arrival: seconds,
  start: secondsOrNone,
  end: secondsOrNone,
  server: z.union([none, z.string()]).default(null),
  priority,
  arrival_lo: secondsOrNone,
  arrival_hi: secondsOrNone,
  start_lo: secondsOrNone,
  start_hi: secondsOrNone,
  outcome: z.enum(OUTCOMES, 'is not one of called, served, abandoned'),
  date: Day,
})
type Cells = z.infer<typeof Cells>

/** Reads a whole trace. Rows that are broken are set apart with their line; a text that is no trace at all throws. */
export function readTrace(text: string): Trace {
  const [head, ...lines] = csvLines(text)
  if (!head?.cells) throw new Error(head ? `the trace ${head.why}` : 'the trace is empty')
  const names = head.cells
  const missing = COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new Error(`the trace has no column ${missing.join(', ')}; it has ${names.join(', ')}`)
  const read = lines.map((line) => readCells(names, line))
  const firstDay = dayOfSecondZero(read.flatMap((row) => ('cells' in row ? [row.cells] : [])))
  const judged = read.map((row) => ('cells' in row ? judge(row.cells, { line: row.line, firstDay }) : row))
  return {
    firstDay,
    namesOffices: read.some((row) => 'cells' in row && row.cells.category.includes('/')),
    rows: judged.filter((row): row is TraceRow => !('why' in row)),
    broken: judged.filter((row): row is BrokenRow => 'why' in row),
  }
}

/** No file is so long; a row that says so is broken. */
const MOST_DAYS = 36_525

/** By what most rows say of date and arrival together: a wrong date is a fault of its own row only. */
function dayOfSecondZero(rows: readonly Cells[]): Day {
  const counts = new Map<string, { date: Day; days: number; rows: number }>()
  for (const { date, arrival } of rows) {
    const days = Math.floor(arrival / DAY_SECONDS)
    if (days > MOST_DAYS) continue
    const place = `${daysBetween(EPOCH, date) - days}`
    const found = counts.get(place)
    if (found) found.rows += 1
    else counts.set(place, { date, days, rows: 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.rows - a.rows || a.date.localeCompare(b.date))
  if (!most) throw new Error('the trace has no row that can be read')
  return addDays(most.date, -most.days)
}

function readCells(head: readonly string[], csv: CsvLine): BrokenRow | { line: number; cells: Cells } {
  const { line, cells } = csv
  const named = Object.fromEntries(head.map((column, place) => [column, cells?.[place] ?? '']))
  const { date = '', category = '' } = named
  const broken = (why: string): BrokenRow => ({
    line,
    fault: 'unreadable',
    date,
    category,
    office: splitCategory(category).office,
    why,
  })
  if (cells === null) return broken(csv.why)
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
  const broken = { line, fault: 'untrue', date, category, office: named.office } as const
  if (named.group === '' || named.office === '') return { ...broken, why: 'category names no office or no group' }
  if (why !== null) return { ...broken, why }
  // A ticket ends with its day: whatever happened after midnight cannot be replayed, and is as good as not known.
  const known = end !== null && end < midnight + DAY_SECONDS ? end : null
  const { server, priority } = cells
  return {
    line,
    category,
    ...named,
    date,
    arrival,
    start: outcome === 'abandoned' ? null : start,
    end: known,
    server,
    priority,
    unsure: unsureOf(cells),
  }
}

const half = (low: number | null, high: number | null): number => (low === null || high === null ? 0 : Math.abs(high - low) / 2)

const unsureOf = (cells: Cells): number => half(cells.arrival_lo, cells.arrival_hi) + half(cells.start_lo, cells.start_hi)

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
