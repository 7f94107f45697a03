import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ErrandState } from '#contract/words.ts'
import type { Meant } from './question.ts'

/** Of several errands the one that says most about where the visitor is. */
const TELLING: readonly ErrandState[] = ['called', 'serving', 'held', 'absent', 'ready', 'waiting', 'preparing']

function mostTelling(errands: readonly ErrandCard[]): ErrandCard | null {
  const byState = TELLING.map((state) => errands.find((errand) => errand.state === state && !errand.blocked))
  return byState.find((errand) => errand !== undefined) ?? errands[0] ?? null
}

export function meantBy(ticket: TicketCard): Meant | null {
  const errand = mostTelling(ticket.errands)
  return errand && { ticket, errand }
}

/**
 * Whether a number that was typed is called at once: it stands in a line that this counter calls from, and the counter is free.
 * Of any other number it is first shown where it is.
 */
export function isCalledAtOnce(view: DeskView, { errands }: TicketCard): boolean {
  const { counter, lines, current } = view
  if (counter.state !== 'open' || current !== null || errands.some(({ counter: at }) => at !== null)) return false
  const servesHere = (service: string): boolean =>
    lines.some(({ id, rank, help }) => id === service && (rank !== null || help !== null))
  const isFree = ({ designation }: ErrandCard): boolean =>
    designation === null ||
    (designation.to === 'counter' ? designation.counter === counter.id : designation.clerk === counter.clerk?.id)
  return errands.some((errand) => {
    if (errand.blocked || !isFree(errand)) return false
    if (errand.state === 'ready') return counter.delivers.includes(errand.service) || servesHere(errand.service)
    return errand.state === 'waiting' && servesHere(errand.service)
  })
}
