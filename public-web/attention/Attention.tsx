import { later } from '../later.tsx'

/** Whoever only looks at their number does not wait for this. */
export const Attention = later(async () => (await import('./AttentionBox.tsx')).AttentionBox).Later
