import type { Opening } from '#contract/events.ts'
import type { DayOutlook } from '#contract/outlook.ts'
import type { Day, Instant } from '#contract/primitives.ts'

/** Minutes: of like half hours six of ten have a mean wait from `low` to `high`, two more, two less; half have more than `middle`. */
export type ExpectedWait = Readonly<{ low: number; middle: number; high: number }>

/** What is expected of a half hour to come; `null`: too little is known. */
export type ExpectedHalfHour = Readonly<{
  slot: number
  from: Instant
  to: Instant
  arrivals: number | null
  wait: ExpectedWait | null
}>

/** What is expected of a day to come, and why it differs from an ordinary one. */
export type ExpectedDay = Readonly<{
  day: Day
  opening: Opening | null
  reasons: DayOutlook['reasons']
  halfHours: readonly ExpectedHalfHour[]
}>
