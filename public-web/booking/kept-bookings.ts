import type { Instant, LocalText } from '#contract/primitives.ts'

/** A booking as this browser keeps it: no name, and nothing that its paper would not say. */
export type KeptBooking = Readonly<{
  office: string
  officeName: LocalText
  timeZone: string
  service: LocalText
  at: Instant
  code: string
}>

/** So long after its time a booking is of no use to anyone. */
const KEPT_AFTER_MS = 12 * 3_600_000

const isText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'ja' in value && 'en' in value && Object.values(value).every(isString)
const isString = (value: unknown): value is string => typeof value === 'string'

/** Whether something that was stored is a booking of ours. */
export function isKept(value: unknown): value is KeptBooking {
  if (typeof value !== 'object' || value === null) return false
  const { office, officeName, timeZone, service, at, code } = value as Readonly<Record<string, unknown>>
  return [office, timeZone, code].every(isString) && [officeName, service].every(isText) && Number.isSafeInteger(at)
}

function parsed(stored: string): unknown {
  try {
    return JSON.parse(stored)
  } catch {
    // Whatever else has written there is no list of ours.
    return null
  }
}

/** What was stored, the next booking first; what is no booking, or is long over, is left out. */
export function keptBookings(stored: string | null, now: number): readonly KeptBooking[] {
  const list = stored === null ? null : parsed(stored)
  if (!Array.isArray(list)) return []
  return list
    .filter(isKept)
    .filter(({ at }) => now < at + KEPT_AFTER_MS)
    .sort((a, b) => a.at - b.at)
}

const isOther = (code: string) => (kept: KeptBooking) => kept.code !== code

export const withBooking = (bookings: readonly KeptBooking[], booking: KeptBooking): readonly KeptBooking[] => [
  ...bookings.filter(isOther(booking.code)),
  booking,
]

export const withoutBooking = (bookings: readonly KeptBooking[], code: string): readonly KeptBooking[] =>
  bookings.filter(isOther(code))
