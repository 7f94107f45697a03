import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Day } from '#contract/primitives.ts'
import type { ErrandFact, StatisticsRow, StatisticsView } from '#contract/statistics.ts'
import type { StatisticsCut } from '#contract/words.ts'
import type { Office } from '#core/office.ts'
import { cutFacts, statisticsRow } from '#core/statistics.ts'
import type { OfficeWriter } from './office.ts'

/** What is asked of the statistics; without days, today. */
export type ReportQuery = Readonly<{ from?: Day | undefined; to?: Day | undefined; by: StatisticsCut }>

/** Reads the facts a day at a time with a turn of the loop between, so that a year's report never holds up a call. */
export async function factsBetween(writer: OfficeWriter, from: Day, to: Day): Promise<readonly ErrandFact[]> {
  const facts: ErrandFact[] = []
  for (const day of writer.daysWithFacts(from, to)) {
    facts.push(...writer.factsOn(day))
    await nextTurn()
  }
  return facts
}

function nameOf(office: Office, by: StatisticsCut, key: string): StatisticsRow['name'] {
  if (by === 'service') return office.settings.services.find(({ id }) => id === key)?.name ?? null
  if (by === 'counter') return office.settings.counters.find(({ id }) => id === key)?.name ?? null
  return null
}

/** Services and counters in the order in which the office lists them; hours and days as they come. */
function inOfficeOrder(
  office: Office,
  by: StatisticsCut,
): (a: readonly [string, unknown], b: readonly [string, unknown]) => number {
  const listed: readonly string[] =
    by === 'service' ? [...office.services.keys()] : by === 'counter' ? [...office.counters.keys()] : []
  return ([a], [b]) => listed.indexOf(a) - listed.indexOf(b)
}

/** Statistics of a day or a range of one office, cut as asked. */
export async function report(writer: OfficeWriter, query: ReportQuery): Promise<StatisticsView> {
  const { office, now } = writer.read()
  const from = query.from ?? query.to ?? office.day
  const to = query.to ?? office.day
  const { settings } = office
  const facts = await factsBetween(writer, from, to)
  const cuts = [...cutFacts(facts, query.by, settings.timeZone)].sort(inOfficeOrder(office, query.by))
  const rows = cuts.map(([key, cut]) => ({
    ...statisticsRow(key, cut, settings.target.minutes),
    name: nameOf(office, query.by, key),
  }))
  return {
    office: settings.id,
    name: settings.name,
    from,
    to,
    by: query.by,
    at: now,
    targetMinutes: settings.target.minutes,
    total: statisticsRow('total', facts, settings.target.minutes),
    rows,
  }
}
