import type { Lamp } from '#contract/words.ts'

/** A lamp is shown where there is something to light: not while it is unknown, which the wait beside it says in words. */
export const isLit = ({ lamp }: Readonly<{ lamp: Lamp }>): boolean => lamp !== 'unknown'
