import type { Day } from '#contract/primitives.ts'

const DAY_MS = 86_400_000

/** So many days later; calendar days know no hours, and no change of them. */
export const daysAfter = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length) as Day
