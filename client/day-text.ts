import type { Day } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { dateFormat } from './time-text.ts'
import { LOCALES } from './words.ts'

/** A calendar day in words, `11月23日(月)`. The day is already the office's: no time zone may move it. */
export const calendarDayText = (day: Day, language: Language): string =>
  dateFormat(LOCALES[language], { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )
