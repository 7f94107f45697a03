import { whyNoTickets } from '#client/no-tickets.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'

/** Whether the office gives numbers for the service just now. */
export const isOffered = (offer: ServiceOffer): boolean => whyNoTickets(offer) === null
