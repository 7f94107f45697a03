import type { PageAsk, PageState } from '#contract/public-page.ts'
import type { LineView } from '#contract/views/public.ts'
import { myTicket } from './my-ticket.ts'

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day))

type Standing = Readonly<{ status: 200 | 404 | 410 } & Pick<PageState, 'ended'>>

/** Whether there is what an address names, no longer, or not at all; and what became of a ticket that stands in no line any more. */
export function standing({ found, ticket, views, readTicket }: PageAsk): Standing {
  const line = ticket && views[ticket.office]
  if (!found || Object.values(views).includes(null)) return { status: 404, ended: null }
  if (!ticket || !line) return { status: 200, ended: null }
  // Of a ticket's office it is the ward's own view.
  const view = line.view as LineView
  const mine = myTicket(view, ticket)
  if (mine.kind === 'other-day') return { status: isDay(ticket.day) && ticket.day < view.day ? 410 : 404, ended: null }
  if (mine.kind === 'here') return { status: 200, ended: null }
  const known = readTicket(ticket)
  return known ? { status: 200, ended: known } : { status: 404, ended: 'unknown' }
}
