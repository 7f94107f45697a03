import type { Day } from '#contract/primitives.ts'
import type { History } from '../ports.ts'
import type { Sqlite } from './database.ts'
import { createFacts } from './facts.ts'
import { createJournal } from './journal.ts'

/** Days of the past in SQLite: a day's facts and its settled rows come in one transaction, or not at all. */
export function createHistory(database: Sqlite): History {
  const journal = createJournal(database)
  const facts = createFacts(database)
  const days = database
    .prepare(`
    SELECT day FROM event WHERE office = :office AND type = 'day-opened'
    UNION SELECT day FROM settled_day WHERE office = :office`)
    .pluck()

  const addDay = database.transaction<History['addDay']>((office, day, { events, settled }) => {
    journal.append(
      office,
      events.map((event) => ({ ...event, day })),
      null,
    )
    facts.replaceDay(office, day, settled)
  })

  return {
    days: (office) => new Set(days.all({ office }) as Day[]),
    addDay: (office, day, lived) => addDay.immediate(office, day, lived),
  }
}
