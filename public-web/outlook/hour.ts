import { dateFormat } from '#client/time-text.ts'
import type { Instant } from '#contract/primitives.ts'

/** The hour of the office's clock, 0 to 23. */
export function hourIn(timeZone: string): (at: Instant) => number {
  const format = dateFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' })
  return (at) => Number(format.format(at))
}
