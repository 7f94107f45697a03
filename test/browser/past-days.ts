import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { factsOf } from '#core/statistics.ts'
import { addDays } from '#core/time.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { createJournal } from '#server/sqlite/journal.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { wardYear } from '#simulate/ward-year.ts'

const SEED = 20261124

/**
 * Days that an office has behind it when its server starts: played in the core with visitors as a year brings them, and settled
 * into the rows that closed days leave.
 */
export function liveThrough(dataDir: string, office: OfficeSettings, { before, days }: { before: Day; days: number }): void {
  const database = openDatabase(dataDir)
  const { replaceDay } = createFacts(database)
  for (const { day, facts } of wardYear(office, { from: addDays(before, -days), to: addDays(before, -1), seed: SEED }))
    replaceDay(office.id, day, facts)
  database.close()
}

/** Days with all that happened on them: journal and settled rows, as the server would have stored them. */
export function recordDays(
  dataDir: string,
  office: OfficeSettings,
  days: readonly Readonly<{ day: string; visitors: number }>[],
): void {
  const database = openDatabase(dataDir)
  const [journal, { replaceDay }] = [createJournal(database), createFacts(database)]
  for (const [place, { day, visitors }] of days.entries()) {
    const { events, office: closed } = livedDay(office, { day: day as Day, seed: SEED + place, visitors })
    journal.append(
      office.id,
      events.map((event) => ({ ...event, day: day as Day })),
      null,
    )
    replaceDay(office.id, day as Day, factsOf(closed))
  }
  database.close()
}
