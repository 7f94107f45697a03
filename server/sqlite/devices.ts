import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import { ROLES } from '#contract/words.ts'
import { hash, newToken } from '../opaque-token.ts'
import type { DeviceRecord, Devices, NewDevice } from '../ports.ts'
import type { Sqlite } from './database.ts'

const Row = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  office: z.string().nullable(),
  label: z.string(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
  paired: z.int().transform((paired) => paired === 1),
})
const COLUMNS = 'id, role, office, label, created_at AS createdAt, last_seen_at AS lastSeenAt, token_hash IS NOT NULL AS paired'

/** How fine "last seen" is: a device that asks all day must not write all day. */
const SEEN_EVERY_MS = 60_000

/** Paired browsers and tokens in SQLite. Only hashes are stored; a secret is told once, to the one it is for. */
export function createDevices(database: Sqlite): Devices {
  const add = database.prepare(`
    INSERT INTO device (id, role, office, label, token_hash, code_hash, code_expires, created_at)
    VALUES (:id, :role, :office, :label, :tokenHash, :codeHash, :codeExpires, :createdAt)`)
  const byId = database.prepare(`SELECT ${COLUMNS} FROM device WHERE id = ?`)
  const byToken = database.prepare(`SELECT ${COLUMNS} FROM device WHERE token_hash = ? AND revoked_at IS NULL`)
  const redeem = database.prepare(`
    UPDATE device SET token_hash = :tokenHash, code_hash = NULL, code_expires = NULL
    WHERE code_hash = :codeHash AND code_expires > :now AND revoked_at IS NULL
    RETURNING ${COLUMNS}`)
  const seen = database.prepare('UPDATE device SET last_seen_at = ? WHERE id = ?')
  const list = database.prepare(`
    SELECT ${COLUMNS} FROM device WHERE revoked_at IS NULL ORDER BY created_at, id`)
  const label = database.prepare('SELECT label FROM device WHERE id = ?').pluck()
  const revoke = database.prepare('UPDATE device SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL')

  function insert(
    device: NewDevice,
    secrets: { tokenHash: string | null; codeHash: string | null; codeExpires: number | null },
  ): DeviceRecord {
    const id = randomUUID()
    add.run({ id, ...device, ...secrets })
    return Row.parse(byId.get(id))
  }

  return {
    mint: (device) => {
      const token = newToken()
      return { device: insert(device, { tokenHash: hash(token), codeHash: null, codeExpires: null }), token }
    },
    invite: (device, expiresAt) => {
      const code = newToken()
      return { device: insert(device, { tokenHash: null, codeHash: hash(code), codeExpires: expiresAt }), code }
    },
    redeem: (code, now) => {
      const token = newToken()
      const row = redeem.get({ tokenHash: hash(token), codeHash: hash(code), now })
      return row === undefined ? null : { device: Row.parse(row), token }
    },
    find: (token, now) => {
      const row = byToken.get(hash(token))
      if (row === undefined) return null
      const device = Row.parse(row)
      if (device.lastSeenAt === null || Math.abs(now - device.lastSeenAt) > SEEN_EVERY_MS) seen.run(now, device.id)
      return device
    },
    list: () => list.all().map((row) => Row.parse(row)),
    labelOf: (id) => (label.get(id) as string | undefined) ?? null,
    revoke: (id, now) => revoke.run(now, id).changes > 0,
  }
}
