import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { Day, TicketNumber } from '#contract/primitives.ts'
import type { RateVisit } from '#contract/ratings.ts'
import { findTicket } from '#core/office.ts'
import { countRatings, type GivenRating } from '#core/ratings.ts'
import { done, type Handler, officeOf, refused, reply } from './handler.ts'

/** Only whoever holds the paper rates its visit. What is kept of it is a receipt, by which the same paper is known again. */
const rateVisit: Handler = (visit) => {
  const { secret, ...rating } = visit.body as z.output<typeof RateVisit>
  const { office } = officeOf(visit).read()
  const number = visit.params['number'] as TicketNumber
  const paper = { office: office.settings.id, day: findTicket(office, number)?.paperDay ?? office.day, number }
  const { secrets } = visit.house
  if (!secrets.matches(secret, paper)) return refused('unknown-ticket', number)
  return done(visit, { type: 'rate-visit', number, receipt: secrets.receipt(paper), ...rating })
}

/** One rating a row, without the time of day: who was served when is known to others. */
function ratingsCsv(ratings: readonly GivenRating[]): string {
  const rows = ratings.map(({ day, services, mood, language, text }) => [day, services.join(' '), mood, language, text])
  const columns = ['day', 'services', 'rating', 'language', 'words']
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}

const readRatings: Handler = (visit) => {
  const writer = officeOf(visit)
  const { office } = writer.read()
  const query = visit.query as { from?: Day; to?: Day }
  const { from = query.to ?? office.day, to = office.day } = query
  const ratings = writer.ratingsBetween(from, to)
  const { id } = office.settings
  if (visit.request.accepts(['json', 'csv']) !== 'csv') return reply({ office: id, from, to, ...countRatings(office, ratings) })
  visit.response.type('text/csv').attachment(`machiai-${id}-${from}-${to}-ratings.csv`).send(ratingsCsv(ratings))
  return 'sent'
}

export const handlers = {
  'rate-visit': rateVisit,
  'read-ratings': readRatings,
} as const satisfies Partial<Record<RouteId, Handler>>
