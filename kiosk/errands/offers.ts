import { whyNoTickets } from '#client/no-tickets.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'

export const isOffered = (offer: ServiceOffer): boolean => whyNoTickets(offer) === null

/** Outside the office's own hours there is nothing to ask for, neither a number nor a booking's. */
export const isOfficeClosed = ({ opening, at }: MenuView): boolean => opening === null || at < opening.from || at >= opening.to

const offersOf = (menu: MenuView, services: readonly ServiceId[]): readonly ServiceOffer[] =>
  services.flatMap((id) => menu.services.filter((offer) => offer.id === id))

/** What was chosen and can still be had, and what has ended meanwhile. */
export function chosenFrom(
  menu: MenuView,
  services: readonly ServiceId[],
): Readonly<{ chosen: readonly ServiceOffer[]; ended: readonly ServiceOffer[] }> {
  const offers = offersOf(menu, services)
  return { chosen: offers.filter(isOffered), ended: offers.filter((offer) => !isOffered(offer)) }
}

/** The one service for which a later time can be booked in place of this ticket: a booked time is for one errand. */
export const bookableInstead = (chosen: readonly ServiceOffer[]): ServiceOffer | null => {
  const [only, ...more] = chosen
  return only?.booking && more.length === 0 ? only : null
}

/** At most so many on a page, spread evenly: nine by eight become five and four, not eight and one. */
export function pagesOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.max(1, Math.ceil(items.length / most))
  const size = Math.ceil(items.length / pages)
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size))
}

const ANSWERS_A_PAGE = 8
export const answerPages = (offers: readonly ServiceOffer[]): readonly (readonly ServiceOffer[])[] =>
  pagesOf(offers, ANSWERS_A_PAGE)

/** The desk for those who do not know stands apart from the answers, on every page. */
const isForTheUnsure = ({ pictogram }: ServiceOffer): boolean => pictogram === 'info'

export const answersOf = (offers: readonly ServiceOffer[]): readonly ServiceOffer[] =>
  offers.filter((offer) => !isForTheUnsure(offer))
export const unsureDesks = (offers: readonly ServiceOffer[]): readonly ServiceOffer[] => offers.filter(isForTheUnsure)
