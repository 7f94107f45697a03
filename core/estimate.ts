import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Estimate } from '#contract/views.ts'
import type { Lamp } from '#contract/words.ts'
import { type Office, openCountersFor } from './office.ts'
import { minutesOf } from './time.ts'

/** Share of the reckoned wait at which the shown range begins and ends: on the safe side, as an announced wait should be. */
const RANGE = { from: 0.7, to: 1.5 } as const
/** Where the range would end beyond this, it is only said that the wait is long; beyond a day the reckoning knows nothing. */
const OVER_MINUTES = 180
const LONGEST_MINUTES = 24 * 60
const ROUNDING = { minutes: 5, above: 60, coarseMinutes: 10 } as const

/**
 * The minutes until a ticket with `ahead` people before it in a service would be called: ahead × configured minutes ÷ open
 * counters, half a service more while all of them are busy. The plain formula that cities run; `null` with no open counter.
 */
export function plainMinutes(office: Office, service: ServiceId, ahead: number): number | null {
  const counters = openCountersFor(office, service)
  const settings = office.services.get(service)
  if (counters.length === 0 || !settings) return null
  const allBusy = counters.every(({ current }) => current !== null)
  return ((ahead + (allBusy ? 0.5 : 0)) * settings.minutes) / counters.length
}

/** Minutes as they are shown: a range rounded outward to 5 (10 above 60), "soon" below 5, unknown without a reckoning (E1–E3). */
export function shownEstimate(minutes: number | null): Estimate {
  if (minutes === null || !(minutes < LONGEST_MINUTES)) return { kind: 'unknown' }
  const from = minutes * RANGE.from
  const to = minutes * RANGE.to
  if (to < ROUNDING.minutes) return { kind: 'soon' }
  if (to > OVER_MINUTES) return { kind: 'over', from: Math.min(OVER_MINUTES, Math.floor(from / 60) * 60 || 60) }
  const step = to > ROUNDING.above ? ROUNDING.coarseMinutes : ROUNDING.minutes
  return { kind: 'range', from: Math.floor(from / step) * step, to: Math.ceil(to / step) * step }
}

/**
 * The lamp of a service: by the reckoned wait of the next ticket or by the wait of the one who has waited longest, whichever
 * is more; the limits are the office's and are printed beside it. Free is promised only where the wait can be reckoned (E4).
 */
export function lampFor(office: Office, minutes: number | null, longestSince: Instant | null, now: Instant): Lamp {
  const { free, busy } = office.settings.lamp
  const waited = longestSince === null ? 0 : minutesOf(now - longestSince)
  const worst = Math.max(minutes ?? 0, waited)
  if (worst <= free) return minutes === null ? 'unknown' : 'free'
  return worst <= busy ? 'busy' : 'crowded'
}
