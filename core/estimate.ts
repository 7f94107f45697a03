import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { Lamp } from '#contract/words.ts'
import { type Counter, type Office, openCountersFor, tiersOf } from './office.ts'
import type { LineLengths } from './queue.ts'
import { minutesOf } from './time.ts'

/**
 * Share of the reckoned wait at which the shown range begins and ends: on the safe side, as an announced wait should be (Jouini, Akşin & Dallery 2011, "Call
 * centers with delay information", announce a percentile).
 */
const RANGE = { from: 0.7, to: 1.5 } as const
/** Where the range would end beyond this, it is only said that the wait is long; beyond a day the reckoning knows nothing. */
const OVER_MINUTES = 180
const LONGEST_MINUTES = 24 * 60
const ROUNDING = { minutes: 5, above: 60, coarseMinutes: 10 } as const

/** How fast a service's line moves: minutes for each person ahead, and whether every counter has someone. */
export type Pace = Readonly<{ minutesEach: number; allBusy: boolean }>

/**
 * The part of a counter's time that a service gets: its people, one newcomer among them, among all whom the counter would call
 * no later, those of the same rank and of the ranks above.
 */
function shareOf({ settings }: Counter, service: ServiceId, lengths: LineLengths): number {
  const tiers = tiersOf(settings)
  const rank = tiers.findIndex((services) => services.includes(service))
  const mine = (lengths.get(service) ?? 0) + 1
  const others = tiers
    .slice(0, rank + 1)
    .flat()
    .filter((other) => other !== service)
  return mine / others.reduce((sum, other) => sum + (lengths.get(other) ?? 0), mine)
}

/**
 * The pace of a service by the plain formula that cities run, configured minutes ÷ open counters, a counter that also serves
 * others counting only for the service's share of it. `null` with no open counter: there is nothing to reckon from.
 */
export function paceOf(office: Office, service: ServiceId, lengths: LineLengths): Pace | null {
  const counters = openCountersFor(office, service)
  const settings = office.services.get(service)
  if (counters.length === 0 || !settings) return null
  const capacity = counters.reduce((sum, counter) => sum + shareOf(counter, service, lengths), 0)
  return { minutesEach: settings.minutes / capacity, allBusy: counters.every(({ current }) => current !== null) }
}

/** Minutes until someone with `ahead` people before them would be called; half a person more while every counter is busy. */
export const minutesBehind = (pace: Pace | null, ahead: number): number | null =>
  pace && (ahead + (pace.allBusy ? 0.5 : 0)) * pace.minutesEach

/** Minutes as they are shown: a range rounded outward to 5 (10 above 60), "soon" below 5, unknown without a reckoning (E1–E3). */
export const shownEstimate = (minutes: number | null): Estimate =>
  shownRange(minutes === null ? null : { low: minutes * RANGE.from, middle: minutes, high: minutes * RANGE.to })

/** A wait in minutes as far as it is known: from, to, and as likely more as less. */
type WaitRange = Readonly<{ low: number; middle: number; high: number }>

/** The same of a wait whose range is known. */
export function shownRange(wait: WaitRange | null): Estimate {
  if (wait === null || !(wait.high < LONGEST_MINUTES * RANGE.to)) return { kind: 'unknown' }
  if (wait.high < ROUNDING.minutes) return { kind: 'soon' }
  if (wait.high > OVER_MINUTES) return longWait(wait)
  const step = wait.high > ROUNDING.above ? ROUNDING.coarseMinutes : ROUNDING.minutes
  return { kind: 'range', from: Math.floor(wait.low / step) * step, to: Math.ceil(wait.high / step) * step }
}

/** It is likely more than an hour, or from short to very long, which says nothing. */
const longWait = ({ low, middle }: WaitRange): Estimate =>
  middle < 60 ? { kind: 'unknown' } : { kind: 'over', from: Math.min(OVER_MINUTES, Math.floor(low / 60) * 60 || 60) }

/** The lamp of a wait in minutes by the office's limits. */
export const lampOf = (minutes: number, { free, busy }: OfficeSettings['lamp']): 'free' | 'busy' | 'crowded' => {
  if (minutes <= free) return 'free'
  return minutes <= busy ? 'busy' : 'crowded'
}

/**
 * The lamp of a service: by the reckoned wait of the next ticket or by the wait of the one who has waited longest, whichever
 * is more; the limits are the office's and are printed beside it. Free is promised only where the wait can be reckoned (E4).
 */
export function lampFor(office: Office, minutes: number | null, longestSince: Instant | null, now: Instant): Lamp {
  const waited = longestSince === null ? 0 : minutesOf(now - longestSince)
  const lamp = lampOf(Math.max(minutes ?? 0, waited), office.settings.lamp)
  return lamp === 'free' && minutes === null ? 'unknown' : lamp
}
