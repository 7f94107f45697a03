import { later } from './later.tsx'
import { StopMeanwhile } from './notices/StopMeanwhile.tsx'
import { WardCards } from './WardCards.tsx'

/** Whoever only looks up a wait loads neither what booking needs nor the words of a ticket. */
export const bookPage = later(async () => (await import('./booking/BookPage.tsx')).BookPage)
/** How the wards can be put in order; until it is there they stand as the city has them. */
export const cityCards = later(async () => (await import('./city/CityCards.tsx')).CityCards, WardCards)
export const ticketPage = later(async () => (await import('./TicketPage.tsx')).TicketPage)
/** What is to be stopped stands behind the `#`: the server, which is never told, draws what a browser without script sees. */
export const stopPage = later(async () => (await import('./notices/StopPage.tsx')).StopPage, StopMeanwhile)

const PARTS = [
  [/^\/$/, cityCards],
  [/^\/t\//, ticketPage],
  [/\/book$/, bookPage],
  [/^\/n$/, stopPage],
] as const

/** What an address needs before it can be drawn whole. */
export const partsReady = (path: string): Promise<unknown> =>
  Promise.all(PARTS.filter(([address]) => address.test(path)).map(([, part]) => part.ready()))
