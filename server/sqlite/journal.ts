import { z } from 'zod'
import { EventBody, type OfficeEvent } from '#contract/events.ts'
import { Day } from '#contract/primitives.ts'
import type { GivenRating } from '#core/ratings.ts'
import { instant } from '#core/time.ts'
import { CannotStart } from '../cannot-start.ts'
import type { Journal } from '../ports.ts'
import type { Sqlite } from './database.ts'

const EventRow = z.object({ seq: z.int(), at: z.int(), by: z.string().nullable(), body: z.string() })
const DayOfRow = z.object({ day: Day })
const KeyRow = z.object({ fingerprint: z.string(), answer: z.string() })

const toEvent = (row: unknown): OfficeEvent => {
  const { seq, at, by, body } = EventRow.parse(row)
  const parsed = EventBody.safeParse(JSON.parse(body))
  if (!parsed.success)
    throw new CannotStart(`row ${seq} of the journal is no fact that this version knows:\n${z.prettifyError(parsed.error)}`)
  return { at: instant(at), by, body: parsed.data }
}

function toRating(row: unknown): readonly GivenRating[] {
  const { body } = toEvent(row)
  if (body.type !== 'visit-rated') return []
  const { type: _type, receipt: _receipt, ...rating } = body
  return [{ day: DayOfRow.parse(row).day, ...rating }]
}

/** The journal in SQLite: rows are only ever added. */
export function createJournal(database: Sqlite): Journal {
  const addEvent = database.prepare('INSERT INTO event (office, day, at, by, type, body) VALUES (?, ?, ?, ?, ?, ?)')
  const addKey = database.prepare(
    'INSERT INTO request_key (office, actor, key, fingerprint, answer, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const findKey = database.prepare('SELECT fingerprint, answer FROM request_key WHERE office = ? AND actor = ? AND key = ?')
  const forgetKeys = database.prepare('DELETE FROM request_key WHERE at < ?')
  const sinceLastOpening = database.prepare(`
    WITH opening AS (
      SELECT seq, day FROM event
      WHERE office = :office AND type = 'day-opened' AND body ->> '$.imported' IS NULL ORDER BY seq DESC LIMIT 1)
    SELECT event.seq, at, by, body FROM opening
    JOIN event ON event.office = :office AND event.day = opening.day AND event.seq >= opening.seq
    ORDER BY event.seq`)
  const ofDay = database.prepare(`
    SELECT seq, at, by, body FROM event
    WHERE office = :office AND day = :day
      AND seq >= (SELECT max(seq) FROM event WHERE office = :office AND day = :day AND type = 'day-opened')
    ORDER BY seq`)

  const ratings = database.prepare(`
    SELECT seq, day, at, by, body FROM event
    WHERE office = :office AND type = 'visit-rated' AND day BETWEEN :from AND :to
    ORDER BY seq`)

  const append = database.transaction<Journal['append']>((office, events, kept) => {
    for (const { day, at, by, body } of events) addEvent.run(office, day, at, by, body.type, JSON.stringify(body))
    if (!kept) return
    const { actor, key, fingerprint } = kept.request
    addKey.run(office, actor, key, fingerprint, JSON.stringify(kept.answer), events[0]?.at ?? 0)
  })

  return {
    append: (office, events, kept) => append.immediate(office, events, kept),
    keptAnswer: (office, { actor, key }) => {
      const row = findKey.get(office, actor, key)
      if (row === undefined) return null
      const { fingerprint, answer } = KeyRow.parse(row)
      return { fingerprint, answer: JSON.parse(answer) }
    },
    openDay: (office) => sinceLastOpening.all({ office }).map(toEvent),
    ofDay: (office, day) => ofDay.all({ office, day }).map(toEvent),
    ratings: (office, from, to) => ratings.all({ office, from, to }).flatMap(toRating),
    forgetKeys: (before) => {
      forgetKeys.run(before)
    },
  }
}
