import type { RouteId } from '#contract/api.ts'
import type { Day } from '#contract/primitives.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import { scorecardOf } from '#core/scorecard/scorecard.ts'
import type { OfficeWriter } from '../office.ts'
import { factsBetween } from '../reports.ts'
import { type Handler, officeOf, reply } from './handler.ts'
import { scorecardCsv } from './scorecard-csv.ts'

type Days = Readonly<{ from?: Day; to?: Day }>

/** Without days, today. */
async function scorecard(writer: OfficeWriter, query: Days): Promise<ScorecardView> {
  const { office, now } = writer.read()
  const { from = query.to ?? office.day, to = office.day } = query
  const { id, name } = office.settings
  const facts = await factsBetween(writer, from, to)
  return { office: id, name, from, to, at: now, ...scorecardOf(office.settings, facts) }
}

const readScorecard: Handler = async (visit) => {
  const view = await scorecard(officeOf(visit), visit.query as Days)
  if (visit.request.accepts(['json', 'csv']) !== 'csv') return reply(view)
  const name = `machiai-${view.office}-${view.from}-${view.to}-forecasts.csv`
  visit.response.type('text/csv').attachment(name).send(scorecardCsv(view))
  return 'sent'
}

export const handlers = { 'read-scorecard': readScorecard } as const satisfies Partial<Record<RouteId, Handler>>
