import type { OfficeAccess } from '../ports.ts'
import type { Sqlite } from './database.ts'

/** What each office asks of its counters; until a manager says otherwise a paired counter acts by itself. */
export function createOfficeAccess(database: Sqlite): OfficeAccess {
  const required = database.prepare('SELECT sign_in_required FROM office_access WHERE office = ?').pluck()
  const set = database.prepare(`
    INSERT INTO office_access (office, sign_in_required) VALUES (:office, :required)
    ON CONFLICT (office) DO UPDATE SET sign_in_required = excluded.sign_in_required`)
  return {
    isSignInRequired: (office) => required.get(office) === 1,
    requireSignIn: (office, isRequired) => {
      set.run({ office, required: isRequired ? 1 : 0 })
    },
  }
}
