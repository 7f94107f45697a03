import { z } from 'zod'
import { Instant } from '#contract/primitives.ts'
import type { Audit, AuditPlace, AuditRange, AuditRow } from '../ports.ts'
import type { Sqlite } from './database.ts'

const Row = z
  .object({
    source: z.int(),
    seq: z.int(),
    at: Instant,
    type: z.string(),
    office: z.string().nullable(),
    by: z.string().nullable(),
    device: z.string().nullable(),
    about: z.string().nullable(),
    detail: z.string().nullable(),
    number: z.string().nullable(),
    counter: z.string().nullable(),
  })
  .transform(({ source, seq, ...row }) => ({ ...row, place: { at: row.at, source, seq } }))

const JOURNAL = 0
const ACTS = 1

const newestFirst = ({ place: a }: { place: AuditPlace }, { place: b }: { place: AuditPlace }): number =>
  b.at - a.at || b.source - a.source || b.seq - a.seq

/** Acts in SQLite, and the journal read beside them. Of a fact only its type, number and counter are shown, never its body. */
export function createAudit(database: Sqlite): Audit {
  const add = database.prepare(`
    INSERT INTO audit (at, type, office, by, device, about, detail)
    VALUES (:at, :type, :office, :by, :device, :about, :detail)`)
  const older = (source: number, table: string): string => `
    FROM ${table} WHERE at >= :from AND at < :until AND at <= :beforeAt
      AND (at, ${source}, seq) < (:beforeAt, :beforeSource, :beforeSeq) AND (:office IS NULL OR office = :office)
    ORDER BY at DESC, seq DESC LIMIT :limit`
  const facts = database.prepare(`
    SELECT ${JOURNAL} AS source, seq, at, type, office, by, NULL AS device, NULL AS about, NULL AS detail,
      body ->> '$.number' AS number, body ->> '$.counter' AS counter ${older(JOURNAL, 'event')}`)
  const acts = database.prepare(`
    SELECT ${ACTS} AS source, seq, at, type, office, by, device, about, detail, NULL AS number, NULL AS counter
      ${older(ACTS, 'audit')}`)

  function read({ before, ...range }: AuditRange): readonly AuditRow[] {
    const asked = { ...range, beforeAt: before.at, beforeSource: before.source, beforeSeq: before.seq }
    const rows = [...facts.all(asked), ...acts.all(asked)].map((row) => Row.parse(row))
    return rows.sort(newestFirst).slice(0, range.limit)
  }

  return {
    add: (act) => {
      add.run(act)
    },
    read,
  }
}
