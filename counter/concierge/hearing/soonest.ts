import type { ServiceOffer } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'

const minutesOf = (estimate: Estimate): number => {
  switch (estimate.kind) {
    case 'soon':
      return 0
    case 'range':
      return estimate.to
    case 'over':
      return estimate.from
    case 'unknown':
      return Number.POSITIVE_INFINITY
    default:
      return estimate satisfies never
  }
}

/** One waits for all errands at once: the first call comes from the line that is shortest. `null`: nothing can be reckoned. */
export function soonest(offers: readonly ServiceOffer[]): Estimate | null {
  const [first] = offers
    .map(({ estimate }) => estimate)
    .filter(({ kind }) => kind !== 'unknown')
    .sort((a, b) => minutesOf(a) - minutesOf(b))
  return first ?? null
}
