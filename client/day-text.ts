import type { Day, Instant } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { dayText } from './time-text.ts'

/** A calendar day in words, `11月23日(月)`. The day is already the office's: no time zone may move it. */
export const calendarDayText = (day: Day, language: Language): string =>
  dayText(Date.parse(`${day}T00:00:00Z`) as Instant, 'UTC', language)
