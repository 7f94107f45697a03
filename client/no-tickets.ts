import type { ServiceState } from '#contract/words.ts'
import type { NoTicketsState } from './words/no-tickets.ts'

/**
 * A number can be had while no counter is open yet, or all are on a break: people queue before the counters do. A service that has been given up is
 * offered nowhere; should its state come before the list without it, it has closed.
 */
const NO_TICKETS = {
  open: null,
  'no-counter': null,
  paused: null,
  'before-hours': 'before-hours',
  'after-hours': 'after-hours',
  'closed-today': 'closed-today',
  stopped: 'stopped',
  capped: 'capped',
  full: 'full',
  withdrawn: 'after-hours',
} as const satisfies Record<ServiceState, NoTicketsState | null>

/** Why a service gives no tickets just now; `null`: it does. */
export const whyNoTickets = ({ state }: Readonly<{ state: ServiceState }>): NoTicketsState | null => NO_TICKETS[state]
