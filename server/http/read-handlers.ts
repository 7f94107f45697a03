import type { RouteId } from '#contract/api.ts'
import type { Day, ServiceId, TicketNumber } from '#contract/primitives.ts'
import { refuse } from '#contract/refusals.ts'
import { findTicket } from '#core/office.ts'
import { ticketCard } from '#core/views/parts.ts'
import { ticketStatus } from '#core/views/status.ts'
import { type ReportQuery, report } from '../reports.ts'
import { statisticsCsv } from './csv.ts'
import { type Handler, officeOf, refused, reply } from './handler.ts'
import { isKnown } from './public-reads.ts'

const listOffices: Handler = ({ house }) => reply(house.lines.city().view)

const readLine: Handler = (visit) => {
  const line = visit.house.lines.of(officeOf(visit).id)
  return line ? reply(line.view) : { ok: false, refusal: refuse('unknown-office') }
}

/** Behind Express: it is worth compressing, and read once rather than watched. */
const readOutlook: Handler = async (visit) => {
  const { request, response } = visit
  const { service = null } = visit.query as { service?: ServiceId }
  const outlook = await visit.house.outlooks.read(officeOf(visit).id, service)
  if (!outlook) return refused('unknown-service', service ?? undefined)
  response.set({ ETag: outlook.etag, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' })
  if (isKnown(request.get('If-None-Match'), outlook.etag)) response.status(304).end()
  else response.type('json').send(outlook.json)
  return 'sent'
}

const readTicket: Handler = (visit) => {
  const { office, now } = officeOf(visit).read()
  const number = visit.params['number'] as TicketNumber
  const status = ticketStatus(office, number, now)
  return status ? reply(status) : refused('unknown-ticket', number)
}

const readCard: Handler = (visit) => {
  const { office } = officeOf(visit).read()
  const number = visit.params['number'] as TicketNumber
  const ticket = findTicket(office, number)
  return ticket ? reply(ticketCard(office, ticket)) : refused('unknown-ticket', number)
}

const listOpinions: Handler = (visit) => {
  const writer = officeOf(visit)
  const { day = writer.read().office.day } = visit.query as { day?: Day }
  const opinions = writer.journalOn(day).flatMap(({ at, body }) => {
    if (body.type !== 'opinion-recorded') return []
    const { subject, mood, text } = body
    return [{ at, subject, mood, text }]
  })
  return reply({ day, opinions: opinions.toReversed() })
}

const readVisits: Handler = (visit) => {
  const writer = officeOf(visit)
  const { day = writer.read().office.day } = visit.query as { day?: Day }
  return reply({ office: writer.id, day, visits: writer.visitsOn(day) })
}

const readStatistics: Handler = async (visit) => {
  const view = await report(officeOf(visit), visit.query as ReportQuery)
  if (visit.request.accepts(['json', 'csv']) !== 'csv') return reply(view)
  const name = `machiai-${view.office}-${view.from}-${view.to}-${view.by}.csv`
  visit.response.type('text/csv').attachment(name).send(statisticsCsv(view))
  return 'sent'
}

export const handlers = {
  'list-offices': listOffices,
  'read-line': readLine,
  'read-outlook': readOutlook,
  'read-ticket': readTicket,
  'read-card': readCard,
  'list-opinions': listOpinions,
  'read-visits': readVisits,
  'read-statistics': readStatistics,
} as const satisfies Partial<Record<RouteId, Handler>>
