import { hash, newToken } from '../opaque-token.ts'
import type { StaffSessions } from '../ports.ts'
import type { Sqlite } from './database.ts'
import { STAFF_COLUMNS, toStaff } from './staff.ts'

/** Sessions of people in SQLite, so that a restart signs nobody out. One that was begun at a device counts at that device only. */
export function createStaffSessions(database: Sqlite): StaffSessions {
  const begin = database.prepare(`
    INSERT INTO staff_session (token_hash, staff, screen, device, begun_at, expires_at)
    VALUES (:tokenHash, :staff, :screen, :device, :at, :until)`)
  const forgetExpired = database.prepare('DELETE FROM staff_session WHERE expires_at <= ?')
  const find = database.prepare(`
    SELECT ${STAFF_COLUMNS} FROM staff_session JOIN staff ON staff.id = staff_session.staff
    WHERE token_hash = :tokenHash AND screen = :screen AND (device IS NULL OR device = :device)
      AND expires_at > :now AND ended_at IS NULL AND active = 1`)
  const end = database.prepare('UPDATE staff_session SET ended_at = ? WHERE token_hash = ? AND ended_at IS NULL')
  const endAtDevice = database.prepare('UPDATE staff_session SET ended_at = ? WHERE device = ? AND ended_at IS NULL')

  return {
    begin: (session) => {
      forgetExpired.run(session.at)
      const token = newToken()
      begin.run({ ...session, tokenHash: hash(token) })
      return token
    },
    find: (token, at) => toStaff(find.get({ ...at, tokenHash: hash(token) })),
    end: (token, now) => {
      end.run(now, hash(token))
    },
    endAtDevice: (device, now) => {
      endAtDevice.run(now, device)
    },
  }
}
