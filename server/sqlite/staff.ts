import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import { STAFF_ROLES } from '#contract/words.ts'
import type { Accounts, SignInWay, StaffRecord } from '../ports.ts'
import type { Sqlite } from './database.ts'

const flag = z.int().transform((value) => value === 1)
const Row = z.object({
  id: z.string(),
  account: z.string(),
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  office: z.string().nullable(),
  active: flag,
  hasPassword: flag,
  hasPin: flag,
  createdAt: Instant,
})

/** A person's columns, without the hashes: those leave this file only to be compared. */
export const STAFF_COLUMNS = `staff.id, account, name, role, office, active, password_hash IS NOT NULL AS hasPassword,
  pin_hash IS NOT NULL AS hasPin, created_at AS createdAt`
export const toStaff = (row: unknown): StaffRecord | null => (row === undefined ? null : Row.parse(row))

const HASH_COLUMN = { password: 'password_hash', pin: 'pin_hash' } as const satisfies Record<SignInWay, string>

/** Accounts in SQLite. Whatever takes a right away ends the account's sessions in the same transaction. */
export function createAccounts(database: Sqlite): Accounts {
  const add = database.prepare(`
    INSERT INTO staff (id, account, name, role, office, created_at) VALUES (:id, :account, :name, :role, :office, :createdAt)
    ON CONFLICT (account) DO NOTHING`)
  const byId = database.prepare(`SELECT ${STAFF_COLUMNS} FROM staff WHERE id = ?`)
  const byAccount = database.prepare(`SELECT ${STAFF_COLUMNS} FROM staff WHERE account = ?`)
  const list = database.prepare(`SELECT ${STAFF_COLUMNS} FROM staff ORDER BY name, id`)
  const change = database.prepare(
    'UPDATE staff SET name = :name, role = :role, office = :office, active = :active WHERE id = :id',
  )
  const endSessions = database.prepare('UPDATE staff_session SET ended_at = ? WHERE staff = ? AND ended_at IS NULL')
  const forWay = (sql: (column: string) => string) => ({
    password: database.prepare(sql(HASH_COLUMN.password)),
    pin: database.prepare(sql(HASH_COLUMN.pin)),
  })
  const setHash = forWay((column) => `UPDATE staff SET ${column} = ? WHERE id = ?`)
  const hashOf = forWay((column) => `SELECT ${column} FROM staff WHERE id = ? AND active = 1`)

  const find = (id: string): StaffRecord | null => toStaff(byId.get(id))

  const changePost = database.transaction<Accounts['change']>((id, post, now) => {
    const before = find(id)
    change.run({ id, ...post, active: post.active ? 1 : 0 })
    if (!(before?.role === post.role && before.office === post.office && post.active)) endSessions.run(now, id)
  })
  const changeHash = database.transaction<Accounts['setHash']>((id, way, { hash, now }) => {
    setHash[way].run(hash, id)
    endSessions.run(now, id)
  })

  return {
    find,
    findByAccount: (account) => toStaff(byAccount.get(account)),
    list: () => list.all().map((row) => Row.parse(row)),
    add: (staff) => {
      const id = randomUUID()
      return add.run({ id, ...staff }).changes > 0 ? find(id) : null
    },
    change: (id, post, now) => changePost.immediate(id, post, now),
    setHash: (id, way, secret) => changeHash.immediate(id, way, secret),
    hashOf: (id, way) => (hashOf[way].pluck().get(id) as string | null | undefined) ?? null,
  }
}
