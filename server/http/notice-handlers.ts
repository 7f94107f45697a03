import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { AskNotices } from '#contract/notices.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import { findTicket } from '#core/office.ts'
import { isSettled } from '#core/ticket.ts'
import { type Handler, officeOf, refused, reply } from './handler.ts'

const listChannels: Handler = ({ house }) => reply(house.notices.offer)

/** Only whoever holds the paper is told of its number. */
const ask: Handler = (visit) => {
  const { house, params, body } = visit
  const asked = body as z.output<typeof AskNotices>
  const { office } = officeOf(visit).read()
  const number = params['number'] as TicketNumber
  const ticket = findTicket(office, number)
  const paper = { office: office.settings.id, day: ticket?.paperDay ?? office.day, number }
  if (!house.secrets.matches(asked.secret, paper)) return refused('unknown-ticket', number)
  if (!ticket || ticket.errands.every(isSettled)) return refused('unknown-ticket', number)
  return house.notices.ask({ office: office.settings.id, number }, asked)
}

const readNotices: Handler = ({ house, body }) => reply({ state: house.notices.stateOf((body as { token: string }).token) })

/** Whatever token it is, it stands for no notices afterwards. */
const stop: Handler = ({ house, query, body }) => {
  const token = (body as { token?: string }).token ?? (query as { token?: string }).token
  if (token === undefined) return refused('malformed', 'token')
  house.notices.stop(token)
  return reply(null)
}

export const handlers = {
  'list-notice-channels': listChannels,
  'ask-notices': ask,
  'read-notices': readNotices,
  'stop-notices': stop,
} as const satisfies Partial<Record<RouteId, Handler>>
