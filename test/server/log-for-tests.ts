import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Day } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { freshDataDir } from './house-for-tests.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Tuesday to Thursday of an ordinary week. */
export const DAYS = ['2024-10-15', '2024-10-16', '2024-10-17'] as const
export const OFFICE = 'chuo'

export const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+09:00`)

const secondsOf = (time: string): number => (Date.parse(`1970-01-01T${time}:00Z`) / 1000) % 86_400

export type LoggedVisit = Readonly<{
  day?: number
  arrives: string
  called?: string
  ends?: string
  server?: string
  category?: string
  outcome?: string
}>

/** A row of a log that begins on the first of the days. */
export function row({ day = 0, arrives, called, ends, server = '', category = 'shomei', outcome }: LoggedVisit): string {
  const seconds = (time: string | undefined) => (time === undefined ? '' : day * 86_400 + secondsOf(time))
  const became = outcome ?? (called === undefined ? 'abandoned' : 'served')
  return [category, seconds(arrives), seconds(called), seconds(ends), server, became, DAYS[day]].join(',')
}

export const logText = (rows: readonly string[], head = 'category,arrival,start,end,server,outcome,date'): string =>
  [head, ...rows].join('\n')

/** A file of its own; gzipped where its name says so. */
export function writeFile(name: string, text: string): string {
  const path = join(freshDataDir(), name)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

/** The command as an operator gives it. */
export function bring(dataDir: string, trace: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['import/main.ts', '--trace', trace, '--office', OFFICE, ...options],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir }, encoding: 'utf8', timeout: 60_000 },
  )
  return { status, stdout, stderr }
}

/** What the statistics have of a day. */
export function factsIn(dataDir: string, day: string = DAYS[0], office = OFFICE): readonly ErrandFact[] {
  const database = openDatabase(dataDir)
  const facts = createFacts(database).ofDay(office, day as Day)
  database.close()
  return facts
}

export function query(dataDir: string, sql: string): readonly unknown[] {
  const database = openDatabase(dataDir)
  const rows = database.prepare(sql).pluck().all()
  database.close()
  return rows
}
