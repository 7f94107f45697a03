import type { OfficeEvent } from '#contract/events.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import type { Office } from '#core/office.ts'
import { factsOf } from '#core/statistics.ts'
import { addDays } from '#core/time.ts'
import { foresee, toldOf } from '#core/waits.ts'
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

/** What a day's facts become before they are stored. */
type Tell = (event: OfficeEvent) => OfficeEvent

/** Tells every visitor what a forecaster foresees that learns from day to day, as the server's own does. */
export function foretelling(runs: number): Tell {
  const forecaster = createForecaster()
  let office: Office | null = null
  return (event) => {
    const told = office ? withTold(event, office) : event
    forecaster.happened(told)
    office = evolve(office, told)
    return told
  }

  function withTold(event: OfficeEvent, today: Office): OfficeEvent {
    const { at, body } = event
    if (body.type !== 'ticket-issued') return event
    foresee(today, forecaster.foresee(at, runs))
    return { ...event, body: { ...body, told: toldOf(today, body, at) } }
  }
}

/** Days with all that happened on them: journal and settled rows, as the server would have stored them. */
export function recordDays(
  dataDir: string,
  office: OfficeSettings,
  days: readonly Readonly<{ day: string; visitors: number }>[],
  tell: Tell = (event) => event,
): void {
  const database = openDatabase(dataDir)
  const [journal, { replaceDay }] = [createJournal(database), createFacts(database)]
  for (const [place, { day, visitors }] of days.entries()) {
    const events = livedDay(office, { day: day as Day, seed: SEED + place, visitors }).events.map(tell)
    const closed = events.reduce<Office | null>(evolve, null)
    journal.append(
      office.id,
      events.map((event) => ({ ...event, day: day as Day })),
      null,
    )
    if (closed) replaceDay(office.id, day as Day, factsOf(closed))
  }
  database.close()
}
