import type { DayPart } from '#contract/words.ts'
import type { ExpectedDay } from './expectation.ts'

/** Half hours of the wall clock from midnight: noon is 24. */
const PARTS = {
  any: { from: 0, to: 48 },
  morning: { from: 0, to: 22 },
  lunch: { from: 22, to: 28 },
  afternoon: { from: 28, to: 48 },
} as const satisfies Record<DayPart, Readonly<{ from: number; to: number }>>

/** What is expected of a part of a day only. */
export const partOf = (day: ExpectedDay, part: DayPart): ExpectedDay => ({
  ...day,
  halfHours: day.halfHours.filter(({ slot }) => slot >= PARTS[part].from && slot < PARTS[part].to),
})
