import type { Instant } from '#contract/primitives.ts'
import type { NextUp } from '#contract/views/staff.ts'
import type { ErrandState } from '#contract/words.ts'
import type { Counter, Office } from '../office.ts'
import { nextFor } from '../queue.ts'
import type { Ticket } from '../ticket.ts'

/** What a counter's clerk and whoever leads the floor both see. */

/** Whom a counter would call next. */
export function nextUp(office: Office, counter: Counter, now: Instant): NextUp | null {
  const first = nextFor(office, counter, now)
  return first && { number: first.ticket.number, service: first.errand.service, why: first.why, since: first.ticket.issuedAt }
}

/** Visitors with an errand in a state, in order of arrival. */
export const withErrand = (office: Office, state: ErrandState): readonly Ticket[] =>
  [...office.live.values()].filter(({ errands }) => errands.some((errand) => errand.state === state))
