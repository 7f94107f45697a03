import { later } from '../later.tsx'

/** Whoever only looks at their number does not wait for this. */
export const Notices = later(async () => (await import('./TicketNotices.tsx')).TicketNotices).Later
