import type { Instant } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { AfterClosing } from '#contract/words.ts'
import { lateWord } from './forecast/foreseen.ts'
import { endsOf } from './shown-wait.ts'
import type { Wait } from './waits.ts'

const MINUTE_MS = 60_000
const ROUNDED_TO_MS = 5 * MINUTE_MS
/** How long before it the last good moment to come is told. */
const TOLD_AHEAD_MS = 60 * MINUTE_MS

export type Closing = Readonly<{ at: Instant; closing: Instant }>

/** Whether a wait goes beyond closing: by its chance where that has been foreseen, else by its range. */
export function chanceAfterClosing(
  { lateShare, estimate }: Pick<Wait, 'lateShare' | 'estimate'>,
  closing: Closing,
): AfterClosing | null {
  return lateShare === null ? afterClosing(estimate, closing) : lateWord(lateShare)
}

/**
 * Whether a wait as it is shown goes beyond closing: likely when all of its range does, possible when a part does. `null` where it
 * does not, and where nothing can be reckoned.
 */
export function afterClosing(estimate: Estimate, { at, closing }: Closing): AfterClosing | null {
  const ends = endsOf(estimate)
  if (!ends) return null
  if (at + ends.from * MINUTE_MS > closing) return 'likely'
  return at + ends.to * MINUTE_MS > closing ? 'possible' : null
}

/** Until when whoever comes is called before closing, as long as the line stays as it is; told in the last hour before that only. */
export function comeBy(estimate: Estimate, { at, closing }: Closing): Instant | null {
  if (estimate.kind !== 'range') return null
  const time = Math.floor((closing - estimate.to * MINUTE_MS) / ROUNDED_TO_MS) * ROUNDED_TO_MS
  return at <= time && time - at <= TOLD_AHEAD_MS ? (time as Instant) : null
}
