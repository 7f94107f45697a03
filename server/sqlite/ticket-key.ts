import { randomBytes } from 'node:crypto'
import type { Sqlite } from './database.ts'

const NAME = 'ticket-secret'

/** The key from which ticket secrets are derived: made once, at the first start. */
export function ticketKey(database: Sqlite): Buffer {
  database.prepare('INSERT OR IGNORE INTO office_key (name, value) VALUES (?, ?)').run(NAME, randomBytes(32).toString('base64'))
  return Buffer.from(String(database.prepare('SELECT value FROM office_key WHERE name = ?').pluck().get(NAME)), 'base64')
}
