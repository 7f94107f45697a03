import type { Instant } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { duration, easyClock } from './words/common.ts'
import { LOCALES, wordsIn } from './words.ts'

const MINUTE_MS = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** How a language writes dates and times. Made once: a page of many times takes a tenth of the time by it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}

/** 「午後3時5分」 */
function easyClockText(at: Instant, timeZone: string): string {
  const parts = dateFormat('en-GB', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
    .formatToParts(at)
    .map(({ type, value }) => [type, Number(value)] as const)
  const { hour = 0, minute: m = 0 } = Object.fromEntries(parts)
  const h = hour % 12
  if (m === 0) return wordsIn('ja-easy', hour < 12 ? easyClock.morning : easyClock.afternoon, { h })
  return wordsIn('ja-easy', hour < 12 ? easyClock.morningPast : easyClock.afternoonPast, { h, m })
}

/** `8:45`, in the office's time zone. */
export function clockText(at: Instant, timeZone: string, language: Language): string {
  if (language === 'ja-easy') return easyClockText(at, timeZone)
  return dateFormat(LOCALES[language], { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** `11月23日(月)`, `Mon 23 November`. */
export const dayText = (at: Instant, timeZone: string, language: Language): string =>
  dateFormat(LOCALES[language], { timeZone, month: 'long', day: 'numeric', weekday: 'short' }).format(at)

/** `2026年11月23日`, for paper and headings. */
export const dateText = (at: Instant, timeZone: string, language: Language): string =>
  dateFormat(LOCALES[language], { timeZone, dateStyle: 'long' }).format(at)

/** `8:45–17:15` of an opening. */
export const spanText = (span: Readonly<{ from: Instant; to: Instant }>, timeZone: string, language: Language): string =>
  [span.from, span.to]
    .map((at) => clockText(at, timeZone, language))
    .join(language === 'ja' || language === 'ja-easy' ? '〜' : '–')

/** `12分`, `1時間5分`: whole minutes that have passed, never negative. */
export function durationText(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS))
  if (minutes < 60) return wordsIn(language, duration.minutes, { n: minutes })
  return wordsIn(language, duration.hours, { h: Math.floor(minutes / 60), m: minutes % 60 })
}
