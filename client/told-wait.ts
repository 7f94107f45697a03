import type { Estimate } from '#contract/views/parts.ts'
import type { ServiceState } from '#contract/words.ts'

/** Whether whoever comes for a service is told a wait: where it is served, and during a break where its end is foreseen (E5). */
export const tellsWait = ({ state, estimate }: Readonly<{ state: ServiceState; estimate: Estimate }>): boolean =>
  state === 'open' || (state === 'paused' && estimate.kind !== 'unknown')
