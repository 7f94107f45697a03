import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'
import { hash } from '../opaque-token.ts'
import type { WrongRun, WrongTries } from '../ports.ts'
import type { Sqlite } from './database.ts'

const Run = z.object({ wrong: z.int(), lockedUntil: Instant })
const NEVER_WRONG: WrongRun = { wrong: 0, lockedUntil: instant(0) }

/** Wrong tries in SQLite. Subjects and sources as hashes: people type passwords where the account belongs, and an address is personal. */
export function createWrongTries(database: Sqlite): WrongTries {
  const run = database.prepare('SELECT wrong, locked_until AS lockedUntil FROM wrong_run WHERE subject_hash = ?')
  const setRun = database.prepare(`
    INSERT INTO wrong_run (subject_hash, wrong, locked_until) VALUES (:subject, :wrong, :lockedUntil)
    ON CONFLICT (subject_hash) DO UPDATE SET wrong = excluded.wrong, locked_until = excluded.locked_until`)
  const from = database.prepare('SELECT at FROM wrong_try WHERE source_hash = ? AND at > ? ORDER BY at').pluck()
  const add = database.prepare('INSERT INTO wrong_try (source_hash, at) VALUES (?, ?)')
  const takeBack = database.prepare('DELETE FROM wrong_try WHERE id = ?')
  const forgetTries = database.prepare('DELETE FROM wrong_try WHERE at <= ?')
  const forgetRuns = database.prepare('DELETE FROM wrong_run WHERE wrong = 0 OR locked_until <= ?')
  return {
    run: (subject) => {
      const row = run.get(hash(subject))
      return row === undefined ? NEVER_WRONG : Run.parse(row)
    },
    setRun: (subject, { wrong, lockedUntil }) => {
      setRun.run({ subject: hash(subject), wrong, lockedUntil })
    },
    from: (source, since) => from.all(hash(source), since) as Instant[],
    add: (source, at) => Number(add.run(hash(source), at).lastInsertRowid),
    takeBack: (id) => {
      takeBack.run(id)
    },
    forget: ({ tries, runs }) => {
      forgetTries.run(tries)
      forgetRuns.run(runs)
    },
  }
}
