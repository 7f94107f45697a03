import { z } from 'zod'
import type { Day, ServiceId } from '#contract/primitives.ts'
import { ErrandFact, ToldFact } from '#contract/statistics.ts'
import type { Facts } from '../ports.ts'
import type { Sqlite } from './database.ts'

/** A row as it is stored: what was told stands in one column, as JSON. */
const StoredFact = ErrandFact.extend({
  told: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(ToldFact)
    .nullable(),
})

/** Settled rows in SQLite, a day at a time; a day's rows and the note that it is settled come and go together. */
export function createFacts(database: Sqlite): Facts {
  const forgetDay = database.prepare('DELETE FROM settled_day WHERE office = ? AND day = ?')
  const addDay = database.prepare('INSERT INTO settled_day (office, day) VALUES (?, ?)')
  const addFact = database.prepare(`
    INSERT INTO errand_fact VALUES (:office, :day, :number, :errand, :service, :counter, :language, :priority, :issuedAt,
      :firstCalledAt, :settledAt, :waitMs, :serviceMs, :calls, :absences, :outcome, :told)`)
  const missingDays = database
    .prepare(`
    SELECT DISTINCT day FROM event
    WHERE office = :office AND type = 'day-opened' AND day < :openDay
      AND day NOT IN (SELECT day FROM settled_day WHERE office = :office)
    ORDER BY day`)
    .pluck()
  const days = database.prepare('SELECT day FROM settled_day WHERE office = ? AND day BETWEEN ? AND ? ORDER BY day').pluck()
  const ofDay = database.prepare(`
    SELECT day, number, errand, service, counter, language, priority, issued_at AS issuedAt, first_called_at AS firstCalledAt,
      settled_at AS settledAt, wait_ms AS waitMs, service_ms AS serviceMs, calls, absences, outcome, told
    FROM errand_fact WHERE office = ? AND day = ? ORDER BY issued_at, number, errand`)

  const services = database.prepare('SELECT DISTINCT service FROM errand_fact WHERE office = ?').pluck()

  const replaceDay = database.transaction<Facts['replaceDay']>((office, day, facts) => {
    forgetDay.run(office, day)
    addDay.run(office, day)
    for (const fact of facts) addFact.run({ office, ...fact, told: fact.told && JSON.stringify(fact.told) })
  })

  return {
    replaceDay: (office, day, facts) => replaceDay.immediate(office, day, facts),
    missingDays: (office, openDay) => missingDays.all({ office, openDay }) as Day[],
    days: (office, from, to) => days.all(office, from, to) as Day[],
    services: (office) => services.all(office) as ServiceId[],
    ofDay: (office, day) => ofDay.all(office, day).map((row) => StoredFact.parse(row)),
  }
}
