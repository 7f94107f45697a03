import { z } from 'zod'
import type { Sqlite } from './database.ts'

const NAME = 'vapid'
const VapidKeys = z.object({ publicKey: z.string(), privateKey: z.string() })
export type VapidKeys = Readonly<z.infer<typeof VapidKeys>>

/** The keys by which push services know this server (RFC 8292): made once, at the first start that offers push. */
export function vapidKeys(database: Sqlite, make: () => VapidKeys): VapidKeys {
  const read = database.prepare('SELECT value FROM office_key WHERE name = ?').pluck()
  if (read.get(NAME) === undefined)
    database.prepare('INSERT INTO office_key (name, value) VALUES (?, ?)').run(NAME, JSON.stringify(make()))
  return VapidKeys.parse(JSON.parse(String(read.get(NAME))))
}
