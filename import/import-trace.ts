import type { Day } from '#contract/primitives.ts'
import { dayOf } from '#core/time.ts'
import type { History } from '#server/ports.ts'
import type { Trace, TraceRow } from '#simulate/trace-rows.ts'
import type { NameMaps } from './name-maps.ts'
import { type Host, type PlayedDay, playDay } from './play-day.ts'
import { REFUSAL_WORDS, type RefusalReason, type RefusedRow } from './refusals.ts'
import { nameServers } from './server-counters.ts'
import { visitsOf } from './visits.ts'

/** A log, the office it is of, and where its days go. */
export type Import = Readonly<{
  trace: Trace
  /** Only rows whose category begins so are looked at. */
  only: string
  maps: NameMaps
  host: Omit<Host, 'counterOf'>
  history: History
  dryRun: boolean
  onDay: (progress: Progress) => void
}>
export type Progress = Readonly<{ day: Day; done: number; of: number }>

/** What has come of it. */
export type Imported = Readonly<{
  /** Rows that were looked at. */
  rows: number
  /** Rows of other categories than those asked for. */
  passed: number
  visits: number
  days: readonly Day[]
  /** Days of the log that were left alone. */
  knownDays: readonly Day[]
  refused: readonly RefusedRow[]
  /** Categories that are no service here, and how many rows each has. */
  strangeCategories: ReadonlyMap<string, number>
  /** Servers of the log by the counter that they have in the journal. */
  servers: readonly Readonly<{ server: string; counter: string }>[]
  /** Visits whose server had somebody else at the time: their counter is not known. */
  doubled: number
}>

/** Before it no instant can be said. */
const FIRST_DAY = '1970-01-02'

const refusedAs = (
  reason: RefusalReason,
  { line }: Readonly<{ line: number }>,
  why: string = REFUSAL_WORDS[reason],
): RefusedRow => ({
  line,
  reason,
  why,
})

/** Brings the days of a log into the journal, each whole or not at all, the earliest first. */
export function importTrace(order: Import): Imported {
  const { trace, only, maps, host, history } = order
  const isAsked = ({ category }: Readonly<{ category: string }>): boolean => category.startsWith(only)
  const broken = trace.broken.filter((row) => row.category === '' || isAsked(row))
  const rows = trace.rows.filter(isAsked)
  const known = history.days(host.settings.id)
  const today = dayOf(host.settings.timeZone, host.imported.at)
  const judged = rows.map((row) => ({ row, refusal: refusalOf(row, { maps, known, today }) }))
  const servers = nameServers(rows, { firstDay: trace.firstDay, counterOf: maps.counterOf })
  const ofDays = byDay(judged.flatMap(({ row, refusal }) => (refusal ? [] : [row])))
  const days = importDays(order, { ...host, counterOf: servers.counterOf }, ofDays)
  const refused = [
    ...broken.map((row) => refusedAs(row.fault, row, row.why)),
    ...judged.flatMap(({ refusal }) => refusal ?? []),
    ...days.flatMap(({ nowhere }) => nowhere.map((visit) => refusedAs('too-many-at-once', visit))),
  ]
  return {
    rows: rows.length + broken.length,
    passed: trace.rows.length + trace.broken.length - rows.length - broken.length,
    visits: rows.length + broken.length - refused.length,
    days: days.flatMap(({ day, visits }) => (visits > 0 ? [day] : [])),
    knownDays: [...new Set(rows.map(({ date }) => date).filter((date) => known.has(date)))].sort(),
    refused: refused.sort((a, b) => a.line - b.line),
    strangeCategories: strangersIn(rows, maps),
    servers: servers.named,
    doubled: days.reduce((sum, { doubled }) => sum + doubled, 0),
  }
}

function strangersIn(rows: readonly TraceRow[], { serviceOf }: NameMaps): ReadonlyMap<string, number> {
  const counts = Map.groupBy(rows, ({ category }) => category)
  return new Map([...counts].filter(([category]) => serviceOf(category) === null).map(([category, of]) => [category, of.length]))
}

type Bounds = Readonly<{ maps: NameMaps; known: ReadonlySet<Day>; today: Day }>

/** Why a row that holds in itself is no history of this office; `null`: it is. */
function refusalOf(row: TraceRow, { maps, known, today }: Bounds): RefusedRow | null {
  const { category, date } = row
  if (date < FIRST_DAY) return refusedAs('untrue', row, 'is before 1970')
  if (date >= today) return refusedAs('day-not-over', row)
  if (known.has(date)) return refusedAs('day-known', row)
  return maps.serviceOf(category) === null ? refusedAs('unknown-category', row, `${category} ${NO_SERVICE}`) : null
}

const NO_SERVICE = 'is no service here'

/** The rows of each day, the earliest day first. */
function byDay(rows: readonly TraceRow[]): ReadonlyMap<Day, readonly TraceRow[]> {
  const days = Map.groupBy(rows, ({ date }) => date)
  return new Map([...days].sort(([a], [b]) => a.localeCompare(b)))
}

/** A day that has been brought in; its facts are in the journal and no longer in memory. */
type DoneDay = Pick<PlayedDay, 'nowhere' | 'doubled'> & Readonly<{ day: Day; visits: number }>

function importDays(order: Import, host: Host, days: ReadonlyMap<Day, readonly TraceRow[]>): readonly DoneDay[] {
  return [...days].map(([day, rows], place) => {
    const done = importDay(order, host, { day, rows })
    order.onDay({ day, done: place + 1, of: days.size })
    return done
  })
}

function importDay(
  { trace, maps, history, dryRun }: Import,
  host: Host,
  { day, rows }: Readonly<{ day: Day; rows: readonly TraceRow[] }>,
): DoneDay {
  const { id, timeZone: zone } = host.settings
  const visits = visitsOf(rows, { zone, day, firstDay: trace.firstDay }, ({ category, line }) => {
    const service = maps.serviceOf(category)
    if (service === null) throw new Error(`line ${line}: ${category} ${NO_SERVICE}`)
    return service
  })
  const played = playDay(host, day, visits)
  if (!dryRun && played.settled.length > 0) history.addDay(id, day, played)
  return { day, visits: played.settled.length, nowhere: played.nowhere, doubled: played.doubled }
}
