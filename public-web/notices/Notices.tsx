import { ticketNotices } from '../later-parts.ts'

/** Whoever only looks at their number does not wait for this. */
export const Notices = ticketNotices.Later
