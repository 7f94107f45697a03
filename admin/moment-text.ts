import { clockText, dayText } from '#client/time-text.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'

/** When something was, short: `8:45` of the same day as `now`, else `11月23日(月) 8:45`. */
export function momentText(
  at: Instant,
  now: Instant,
  { timeZone, language }: Readonly<{ timeZone: string; language: Language }>,
): string {
  const [day, today] = [at, now].map((moment) => dayText(moment, timeZone, language))
  const time = clockText(at, timeZone, language)
  return day === today ? time : `${day} ${time}`
}
