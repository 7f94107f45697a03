import { z } from 'zod'
import { NoticeBefore } from '#contract/notices.ts'
import { Day, LanguageTag, TicketNumber } from '#contract/primitives.ts'
import { NOTICE_CHANNELS } from '#contract/words.ts'
import type { NewSubscription, NoticeStore, OutboxRow } from '../notice-ports.ts'
import { hash } from '../opaque-token.ts'
import type { Sqlite } from './database.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))
const Row = z.object({
  token: z.string(),
  office: z.string(),
  day: Day,
  number: TicketNumber,
  channel: z.enum(NOTICE_CHANNELS),
  before: json.pipe(NoticeBefore),
  language: LanguageTag,
})
const Outbox = Row.extend({ address: z.string(), occasion: z.string(), attempts: z.int() })
const COLUMNS = 'token, office, day, number, channel, before, language'

function outboxRow(row: unknown): OutboxRow {
  const { address, occasion, attempts, ...subscription } = Outbox.parse(row)
  return { subscription, address, occasion, attempts }
}

/** Notices in SQLite. What is wiped is overwritten in the file, and the log that held it is emptied. */
export function createNoticeStore(database: Sqlite): NoticeStore {
  database.pragma('secure_delete = ON')
  const ofTicket = 'office = :office AND day = :day AND number = :number'
  const same = database
    .prepare(`SELECT token FROM notice_subscription WHERE ${ofTicket} AND channel = :channel AND address_key = :key`)
    .pluck()
  const count = database.prepare(`SELECT count(*) FROM notice_subscription WHERE ${ofTicket}`).pluck()
  const insert = database.prepare(`
    INSERT INTO notice_subscription (${COLUMNS}, address_key, address, code_hash)
    VALUES (:token, :office, :day, :number, :channel, :before, :language, :key, :address, :codeHash)
    ON CONFLICT (office, day, number, channel, address_key) DO UPDATE
    SET before = :before, language = :language, address = :address, code_hash = :codeHash`)
  const read = database.prepare('SELECT address FROM notice_subscription WHERE token = ?').pluck()
  const remove = database.prepare('DELETE FROM notice_subscription WHERE token = ?')
  const removeAddress = database.prepare('DELETE FROM notice_subscription WHERE channel = ? AND address_key = ?')
  const byCode = database.prepare(`SELECT ${COLUMNS} FROM notice_subscription WHERE code_hash = ?`)
  const setAddress = database.prepare(
    'UPDATE notice_subscription SET address_key = :key, address = :address, code_hash = NULL WHERE token = :token',
  )
  const watched = database.prepare(`SELECT ${COLUMNS} FROM notice_subscription WHERE office = ? AND address IS NOT NULL`)
  const note = database.prepare('INSERT OR IGNORE INTO notice (token, occasion, state, next_at) VALUES (?, ?, ?, ?)')
  const due = database.prepare(`
    SELECT ${COLUMNS}, address, occasion, attempts FROM notice JOIN notice_subscription USING (token)
    WHERE state = 'due' AND next_at <= ? AND channel = ? AND address IS NOT NULL ORDER BY next_at LIMIT ?`)
  const take = database.prepare(
    "UPDATE notice SET state = 'sending', attempts = attempts + 1 WHERE token = :token AND occasion = :occasion",
  )
  const sent = database.prepare("UPDATE notice SET state = 'done' WHERE token = :token AND occasion = :occasion")
  const forget = database.prepare('DELETE FROM notice WHERE token = :token AND occasion = :occasion')
  const retry = database.prepare("UPDATE notice SET state = 'due', next_at = :at WHERE token = :token AND occasion = :occasion")
  const recover = database.prepare(`
    UPDATE notice SET state = iif((SELECT channel FROM notice_subscription s WHERE s.token = notice.token)
      IN (SELECT value FROM json_each(?)), 'due', 'done') WHERE state = 'sending'`)
  const keepOnly = database.prepare(
    "DELETE FROM notice_subscription WHERE office || '/' || day NOT IN (SELECT value FROM json_each(?))",
  )

  const add = database.transaction((asked: NewSubscription, most: number): string | null => {
    const { token, before, code, ...rest } = asked
    const known = same.get(asked)
    if (known === undefined && Number(count.get(asked)) >= most) return null
    insert.run({ token, ...rest, before: JSON.stringify(before), codeHash: code && hash(code) })
    return known === undefined ? token : String(known)
  })
  const confirm = database.transaction<NoticeStore['confirm']>((code, { key, address }) => {
    const row = byCode.get(hash(code))
    if (row === undefined) return null
    const subscription = Row.parse(row)
    const other = same.get({ ...subscription, key })
    if (other !== undefined) remove.run(other)
    setAddress.run({ token: subscription.token, key, address })
    return subscription
  })
  const takeDue = database.transaction<NoticeStore['takeDue']>((channel, now, limit) => {
    const rows = due.all(now, channel, limit).map(outboxRow)
    for (const { subscription, occasion } of rows) take.run({ token: subscription.token, occasion })
    return rows
  })
  const noteAll = database.transaction<NoticeStore['note']>((token, occasions, at) => {
    const [state, nextAt] = at === 'known' ? ['done', 0] : ['due', at.due]
    for (const occasion of occasions) note.run(token, occasion, state, nextAt)
  })

  const together = database.transaction((work: () => void) => work())

  return {
    add: (asked, most) => add.immediate(asked, most),
    stateOf: (token) => {
      const address = read.get(token)
      return address === undefined ? 'off' : address === null ? 'waiting' : 'on'
    },
    remove: (token) => void remove.run(token),
    confirm: (code, address) => confirm.immediate(code, address),
    removeAddress: (channel, key) => void removeAddress.run(channel, key),
    watched: (office) => watched.all(office).map((row) => Row.parse(row)),
    note: (token, occasions, at) => noteAll(token, occasions, at),
    takeDue: (channel, now, limit) => takeDue.immediate(channel, now, limit),
    together: (work) => void together.immediate(work),
    sent: (row) => void sent.run(row),
    forget: (row) => void forget.run(row),
    retry: (row, at) => void retry.run({ ...row, at }),
    recover: (repeatable) => void recover.run(JSON.stringify(repeatable)),
    keepOnly: (days) => {
      const { changes } = keepOnly.run(JSON.stringify(days.map(({ office, day }) => `${office}/${day}`)))
      if (changes > 0) database.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}
