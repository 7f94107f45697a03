import type { ServiceOffer } from '#contract/views/hall.ts'
import type { ServiceState } from '#contract/words.ts'

/** A number can be had while no counter is open yet: people queue before the counters do. Outside the hours it cannot. */
const TAKES_NUMBERS = {
  open: true,
  'no-counter': true,
  'before-hours': false,
  'after-hours': false,
  'closed-today': false,
  stopped: false,
  capped: false,
  full: false,
  withdrawn: false,
} as const satisfies Record<ServiceState, boolean>

export const isOffered = ({ state }: ServiceOffer): boolean => TAKES_NUMBERS[state]

const ANSWERS_A_PAGE = 8

/** At most eight answers a page, spread evenly: nine become five and four, not eight and one. */
export function answerPages(offers: readonly ServiceOffer[]): readonly (readonly ServiceOffer[])[] {
  const pages = Math.max(1, Math.ceil(offers.length / ANSWERS_A_PAGE))
  const size = Math.ceil(offers.length / pages)
  return Array.from({ length: pages }, (_, page) => offers.slice(page * size, (page + 1) * size))
}

/** The desk for those who do not know stands apart from the answers, on every page. */
const isForTheUnsure = ({ pictogram }: ServiceOffer): boolean => pictogram === 'info'

export const answersOf = (offers: readonly ServiceOffer[]): readonly ServiceOffer[] =>
  offers.filter((offer) => !isForTheUnsure(offer))
export const unsureDesks = (offers: readonly ServiceOffer[]): readonly ServiceOffer[] => offers.filter(isForTheUnsure)
