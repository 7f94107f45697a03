import type { Estimate } from '#contract/views/parts.ts'

const SOON_MINUTES = 5

/** "Soon" is for whoever is here; of a day to come the same is said in minutes. */
export const asExpected = (wait: Estimate): Estimate =>
  wait.kind === 'soon' ? { kind: 'range', from: 0, to: SOON_MINUTES } : wait
