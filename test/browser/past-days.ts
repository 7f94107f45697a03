import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { addDays } from '#core/time.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
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
