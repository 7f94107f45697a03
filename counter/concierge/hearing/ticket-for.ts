import type { TakeTicket } from '#contract/commands.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import type { Hearing } from './hearing.ts'

type Heard = Pick<Hearing, 'needs' | 'language' | 'reason'>

/** One ticket for everything that was heard, with what the counters should know; `paper` is the number from the roll. */
export const ticketFor = (
  { needs, language, reason }: Heard,
  chosen: readonly Pick<ServiceOffer, 'id'>[],
  paper: string | null,
): TakeTicket => ({
  services: chosen.map(({ id }) => id),
  needs: [...needs],
  language,
  ...(reason === null ? {} : { priority: 'priority', reason }),
  // Read as a number where it was typed, and judged by the office.
  ...(paper === null ? {} : { paper: paper as TicketNumber }),
})
