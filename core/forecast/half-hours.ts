import type { ServiceId } from '#contract/primitives.ts'
import type { Office } from '../office.ts'
import { minutesMs, startOfDay } from '../time.ts'

/** The half hours of an office's day from its midnight on, by place. */
export type HalfHours = Readonly<{
  placeAt: (instant: number) => number
  span: (place: number) => Span
}>
/** Instants in milliseconds. */
export type Span = Readonly<{ from: number; to: number }>

const HALF_HOUR_MS = minutesMs(30)
/** Of the longest day, clocks may be put back; the last has all that is later. */
const PLACES = 50

/** A figure for each half hour of a day: zero. */
export const zeros = (): Float64Array => new Float64Array(PLACES)

export function halfHoursOf({ day, settings: { timeZone } }: Pick<Office, 'day' | 'settings'>): HalfHours {
  const midnight = startOfDay(timeZone, day)
  return {
    placeAt: (instant) => Math.max(0, Math.min(PLACES - 1, Math.floor((instant - midnight) / HALF_HOUR_MS))),
    span: (place) => ({
      from: midnight + place * HALF_HOUR_MS,
      to: place < PLACES - 1 ? midnight + (place + 1) * HALF_HOUR_MS : Number.POSITIVE_INFINITY,
    }),
  }
}

/** For how many half hours of a span tickets are given for a service. */
export function openFor({ opening, serviceOpenings, stops }: Office, service: string, { from, to }: Span): number {
  const id = service as ServiceId
  const hours = serviceOpenings.get(id) ?? opening
  if (!hours) return 0
  const end = Math.min(to, hours.to, stops.get(id) ?? hours.to)
  return Math.max(0, end - Math.max(from, hours.from)) / HALF_HOUR_MS
}
