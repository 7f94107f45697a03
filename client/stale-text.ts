import type { Instant } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { clockText, dayText } from './time-text.ts'
import { offlineWords, staleWords } from './words/offline.ts'
import { wordsIn } from './words.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** 「25分前」, `3 hours ago`: whole units that have passed. */
function agoText(ageMs: number, language: Language): string {
  if (ageMs < MINUTE_MS) return wordsIn(language, staleWords.justNow)
  if (ageMs < HOUR_MS) return wordsIn(language, staleWords.minutesAgo, { n: Math.floor(ageMs / MINUTE_MS) })
  if (ageMs < DAY_MS) return wordsIn(language, staleWords.hoursAgo, { n: Math.floor(ageMs / HOUR_MS) })
  return wordsIn(language, staleWords.daysAgo, { n: Math.floor(ageMs / DAY_MS) })
}

type Stale = Readonly<{ since: Instant; ageMs: number; timeZone: string }>

/** 10:42 and 25 minutes ago, with the day where it was another. */
function thenAndAgo({ since, ageMs, timeZone }: Stale, language: Language): Readonly<{ time: string; ago: string }> {
  const dayOf = (at: number): string => dayText(at as Instant, timeZone, language)
  const clock = clockText(since, timeZone, language)
  const time = dayOf(since) === dayOf(since + ageMs) ? clock : `${dayOf(since)} ${clock}`
  return { time, ago: agoText(ageMs, language) }
}

/** 「いまつながっていません。10:42（25分前）の状態です。」 */
export const staleText = (stale: Stale, language: Language): string =>
  wordsIn(language, staleWords.stateOf, thenAndAgo(stale, language))

/** 「10:42（25分前）の状態」 */
export const ofThenText = (stale: Stale, language: Language): string =>
  wordsIn(language, offlineWords.ofThen, thenAndAgo(stale, language))
