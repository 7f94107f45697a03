import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { TakeTicket } from '#contract/commands.ts'
import { answerIssued } from '#core/answers.ts'
import { systemClock } from '#server/clock.ts'
import { isHoliday } from '#server/holidays.ts'
import { type OfficeWriter, openOffice } from '#server/office.ts'
import { readOffices } from '#server/seed.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { createSettingsVersions } from '#server/sqlite/settings-versions.ts'
import { median, rounded, timed, withDataDir } from './measure.ts'

const ROUNDS = 7
const TICKETS = 400

type Row = Readonly<{ event: readonly unknown[]; key: readonly unknown[] }>

function openWriter(dataDir: string): OfficeWriter {
  const database = openDatabase(dataDir)
  const [seed] = readOffices()
  if (!seed) throw new Error('no office')
  const world = {
    journal: createJournal(database),
    facts: createFacts(database),
    versions: createSettingsVersions(database),
    clock: systemClock,
    isHoliday,
    alwaysOpen: true,
    onFacts: () => undefined,
    onChange: () => undefined,
  }
  return openOffice(seed, world)
}

function takeTickets(writer: OfficeWriter): void {
  const ticket = TakeTicket.parse({ services: ['shomei'] })
  for (let count = 0; count < TICKETS; count++) {
    const request = { actor: 'bench', key: randomUUID(), fingerprint: 'bench' }
    const outcome = writer.execute({ command: { type: 'take-ticket', ticket }, by: 'bench', request }, answerIssued)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
  }
}

/** The rows that ours has just written, to be written again by better-sqlite3 alone. */
function rowsIn(dataDir: string): readonly Row[] {
  const database = new Database(join(dataDir, 'machiai.sqlite'), { readonly: true })
  const events = database
    .prepare("SELECT office, day, at, by, type, body FROM event WHERE type = 'ticket-issued' ORDER BY seq")
    .raw()
    .all() as unknown[][]
  const keys = database.prepare('SELECT office, actor, key, fingerprint, answer, at FROM request_key').raw().all() as unknown[][]
  database.close()
  return events.map((event, index) => ({ event, key: keys[index] ?? [] }))
}

function insertBare(dataDir: string, rows: readonly Row[]): number {
  const database = openDatabase(dataDir)
  const addEvent = database.prepare('INSERT INTO event (office, day, at, by, type, body) VALUES (?, ?, ?, ?, ?, ?)')
  const addKey = database.prepare('INSERT INTO request_key VALUES (?, ?, ?, ?, ?, ?)')
  const insert = database.transaction(({ event, key }: Row) => {
    addEvent.run(...event)
    addKey.run(...key)
  })
  const elapsed = timed(() => {
    for (const row of rows) insert.immediate(row)
  })
  database.close()
  return elapsed
}

/** Durable tickets a second, ours against the same rows by better-sqlite3 alone; rounds alternate, so that noise hits both. */
export async function durableTickets(): Promise<readonly string[]> {
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const rows = await withDataDir((dataDir) => {
      const writer = openWriter(dataDir)
      ours.push(timed(() => takeTickets(writer)) / TICKETS)
      return rowsIn(dataDir)
    })
    await withDataDir((dataDir) => bare.push(insertBare(dataDir, rows) / rows.length))
  }
  const [a, b] = [1000 / median(ours), 1000 / median(bare)]
  return [
    'Durable tickets, one commit each (decide, store, answer kept under its key, evolve)',
    `  ours                      ${rounded(a, 0)} tickets/s`,
    `  better-sqlite3 alone      ${rounded(b, 0)} tickets/s  (the same rows)`,
    `  ratio                     ${rounded(a / b)}`,
  ]
}
