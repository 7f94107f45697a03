import type { LineService } from '#contract/views.ts'

/** Green is promised only where the wait is known: with no counter open nobody waits long, and yet it is not free. */
export const isLit = ({ lamp, estimate }: Pick<LineService, 'lamp' | 'estimate'>): boolean =>
  lamp !== 'free' || estimate.kind !== 'unknown'
