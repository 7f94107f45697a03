import type { Lamp } from '#contract/words.ts'

/** The lamp's outline within 24 by 24: circle, triangle, square; a bar for closed, a ring for not known. */
export const LAMP_SHAPES = {
  unknown: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12',
  free: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20',
  busy: 'M12 2 23 21H1Z',
  crowded: 'M2 2h20v20H2Z',
  closed: 'M2 9h20v6H2Z',
} as const satisfies Record<Lamp, string>
