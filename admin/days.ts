import type { Day } from '#contract/primitives.ts'

const DAY_MS = 24 * 3_600_000

/** The day so many days later (or earlier). Days are calendar days: no time zone comes into it. */
export const dayAfter = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10) as Day

/** A day as an address or a date field writes it; `null` for anything else. */
export function dayIn(text: string | null): Day | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : (text as Day)
}
