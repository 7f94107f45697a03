/** Where one can stand beside the counters: in the address, and as it is remembered. */
export const CONCIERGE = 'concierge'

/** What the concierge does, each at its own place on the screen. */
export const PLACES = ['hear', 'number', 'appointments', 'opinion'] as const
export type Place = (typeof PLACES)[number]
