import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import { SCREENS } from '#contract/words.ts'
import { hash } from '../opaque-token.ts'
import type { PairingRequests } from '../ports.ts'
import type { Sqlite } from './database.ts'

const Waiting = z.object({ screen: z.enum(SCREENS), requestedAt: Instant, expiresAt: Instant })
const COLUMNS = 'screen, requested_at AS requestedAt, expires_at AS expiresAt'

/** Requests for pairing in SQLite. A confirmed one is a device whose one-time code is the claim that its browser keeps. */
export function createPairingRequests(database: Sqlite): PairingRequests {
  const forgetExpired = database.prepare('DELETE FROM pairing_request WHERE expires_at <= ?')
  const add = database.prepare(`
    INSERT INTO pairing_request (claim_hash, code_hash, screen, requested_at, expires_at)
    VALUES (:claimHash, :codeHash, :screen, :at, :expiresAt) ON CONFLICT (code_hash) DO NOTHING`)
  const waiting = database.prepare(
    `SELECT ${COLUMNS} FROM pairing_request WHERE expires_at > ? ORDER BY requested_at, claim_hash`,
  )
  const byCode = database.prepare(`SELECT ${COLUMNS} FROM pairing_request WHERE code_hash = ? AND expires_at > ?`)
  const byClaim = database.prepare('SELECT 1 FROM pairing_request WHERE claim_hash = ? AND expires_at > ?').pluck()
  const take = database.prepare('DELETE FROM pairing_request WHERE code_hash = ? AND expires_at > ? RETURNING claim_hash').pluck()
  const addDevice = database.prepare(`
    INSERT INTO device (id, role, office, label, code_hash, code_expires, created_at)
    VALUES (:id, :role, :office, :label, :claimHash, :expiresAt, :createdAt)`)

  const confirm = database.transaction<PairingRequests['confirm']>((code, device, expiresAt) => {
    const claimHash = take.get(hash(code), device.createdAt)
    if (claimHash === undefined) return null
    const id = randomUUID()
    addDevice.run({ id, ...device, claimHash, expiresAt })
    return id
  })

  return {
    add: ({ code, claim, ...request }) => {
      forgetExpired.run(request.at)
      return add.run({ ...request, codeHash: hash(code), claimHash: hash(claim) }).changes > 0
    },
    waiting: (now) => waiting.all(now).map((row) => Waiting.parse(row)),
    screenOf: (code, now) => {
      const row = byCode.get(hash(code), now)
      return row === undefined ? null : Waiting.parse(row).screen
    },
    confirm: (code, device, expiresAt) => confirm.immediate(code, device, expiresAt),
    isWaiting: (claim, now) => byClaim.get(hash(claim), now) !== undefined,
  }
}
