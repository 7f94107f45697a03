import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { OfficeSettings } from '#contract/settings.ts'
import { evolve } from '#core/evolve.ts'
import type { Office } from '#core/office.ts'
import { CannotStart } from '#server/cannot-start.ts'
import { systemClock } from '#server/clock.ts'
import { isHoliday } from '#server/holidays.ts'
import { readOffices } from '#server/seed.ts'
import { createAudit } from '#server/sqlite/audit.ts'
import { openDatabase, type Sqlite } from '#server/sqlite/database.ts'
import { createHistory } from '#server/sqlite/history.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { becomeSoleServer } from '#server/sqlite/sole-server.ts'
import { openTrace } from '#simulate/trace-file.ts'
import type { Trace } from '#simulate/trace-rows.ts'
import { type Imported, importTrace, type Progress } from './import-trace.ts'
import { nameMaps } from './name-maps.ts'
import type { ImportOptions } from './options.ts'
import type { RefusedRow } from './refusals.ts'
import { summaryLines } from './summary.ts'

/** Brings a log into a data directory in which no server runs meanwhile, and tells what has come of it. */
export function runImport(options: ImportOptions, dataDir: string): readonly string[] {
  const seed = readOffices().find(({ id }) => id === options.office)
  if (!seed)
    throw new CannotStart(
      `there is no office ${options.office}. There are: ${readOffices()
        .map(({ id }) => id)
        .join(', ')}`,
    )
  const trace = readTraceFile(options.trace)
  // Before anything is stored: a file that cannot be written would be told too late.
  if (options.refused !== null) writeRefused(options.refused, [])
  const free = holdDataDir(dataDir)
  try {
    const done = importInto(dataDir, { options, seed, trace })
    if (options.refused !== null) writeRefused(options.refused, done.refused)
    return summaryLines(done, { dryRun: options['dry-run'] })
  } finally {
    free()
  }
}

/** Nothing in the directory is touched, not even brought up to date, while a server has it. */
function holdDataDir(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    throw new CannotStart(`the data directory ${dataDir} cannot be used: ${(error as Error).message}`, { cause: error })
  }
  return becomeSoleServer(dataDir)
}

function readTraceFile(path: string): Trace {
  try {
    return openTrace(path)
  } catch (error) {
    throw new CannotStart(`${path} cannot be read as a log: ${(error as Error).message}`, { cause: error })
  }
}

type Into = Readonly<{ options: ImportOptions; seed: OfficeSettings; trace: Trace }>

function importInto(dataDir: string, into: Into): Imported {
  const database = openDatabase(dataDir)
  try {
    return importDays(database, into)
  } finally {
    database.close()
  }
}

function importDays(database: Sqlite, { options, seed, trace }: Into): Imported {
  const lived = createJournal(database)
    .openDay(seed.id)
    .reduce<Office | null>((office, event) => evolve(office, event), null)
  const { settings, version } = lived ?? { settings: seed, version: 1 }
  const at = systemClock.now()
  const done = importTrace({
    trace,
    only: options.only,
    maps: nameMaps(settings, options),
    host: { settings, version, isHoliday, imported: { at, file: basename(options.trace).slice(0, 200) } },
    history: createHistory(database),
    dryRun: options['dry-run'],
    onDay: showProgress,
  })
  if (!options['dry-run'] && done.days.length > 0)
    createAudit(database).add({
      at,
      type: 'history-imported',
      office: seed.id,
      by: null,
      device: null,
      about: basename(options.trace),
      detail: `${done.days[0]} – ${done.days.at(-1)} (${done.days.length})`,
    })
  return done
}

/** One line that is written over, where somebody looks on. */
function showProgress({ day, done, of }: Progress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${day}: day ${done} of ${of}${done === of ? '\n' : ''}`)
}

function writeRefused(path: string, refused: readonly RefusedRow[]): void {
  try {
    writeFileSync(path, stringify([...refused], { header: true, columns: ['line', 'reason', 'why'] }))
  } catch (error) {
    throw new CannotStart(`${path} cannot be written: ${(error as Error).message}`, { cause: error })
  }
}
