import type { Instant } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { duration, easyClock, easyDate } from './words/common.ts'
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

function partsOf(at: Instant, options: Intl.DateTimeFormatOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dateFormat('en-GB', options)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
}

/** 「午後（ごご）3時（じ）5分（ふん）」 */
function easyClockText(at: Instant, timeZone: string): string {
  const { hour: hours, minute } = partsOf(at, { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
  const [hour, m] = [Number(hours), Number(minute)]
  const h = hour % 12
  if (m === 0) return wordsIn('ja-easy', hour < 12 ? easyClock.morning : easyClock.afternoon, { h })
  return wordsIn('ja-easy', hour < 12 ? easyClock.morningPast : easyClock.afternoonPast, { h, m })
}

/** `8:45`, in the office's time zone. */
export function clockText(at: Instant, timeZone: string, language: Language): string {
  if (language === 'ja-easy') return easyClockText(at, timeZone)
  return dateFormat(LOCALES[language], { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** The days whose 日 is read か, beside the first, which has a name of its own. */
const READ_KA: readonly number[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20, 24]

function dayReading(day: number): string {
  if (day === 1) return wordsIn('ja-easy', easyDate.first)
  return wordsIn('ja-easy', READ_KA.includes(day) ? easyDate.few : easyDate.many)
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** 「11月（がつ）24日（か） 火曜日（かようび）」 */
function easyDayText(at: Instant, timeZone: string): string {
  const { month, day, weekday } = partsOf(at, { timeZone, month: 'numeric', day: 'numeric', weekday: 'long' })
  const known = WEEKDAYS.find((name) => name === weekday?.toLowerCase()) ?? 'sunday'
  return wordsIn('ja-easy', easyDate.day, {
    m: Number(month),
    d: Number(day),
    reading: dayReading(Number(day)),
    weekday: wordsIn('ja-easy', easyDate[known]),
  })
}

/** `11月23日(月)`, `Mon 23 November`. */
export const dayText = (at: Instant, timeZone: string, language: Language): string =>
  language === 'ja-easy'
    ? easyDayText(at, timeZone)
    : dateFormat(LOCALES[language], { timeZone, month: 'long', day: 'numeric', weekday: 'short' }).format(at)

/** `2026年11月23日`, for paper and headings. */
export function dateText(at: Instant, timeZone: string, language: Language): string {
  if (language !== 'ja-easy') return dateFormat(LOCALES[language], { timeZone, dateStyle: 'long' }).format(at)
  // As a text: no comma belongs into a year.
  const { year: y = '' } = partsOf(at, { timeZone, year: 'numeric' })
  return wordsIn('ja-easy', easyDate.year, { y, day: easyDayText(at, timeZone) })
}

/** `8:45–17:15` of an opening. */
export const spanText = (span: Readonly<{ from: Instant; to: Instant }>, timeZone: string, language: Language): string =>
  [span.from, span.to]
    .map((at) => clockText(at, timeZone, language))
    .join(language === 'ja' || language === 'ja-easy' ? '〜' : '–')

/** `12分`, `1時間`, `1時間5分`: whole minutes that have passed, never negative. */
export function durationText(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS))
  if (minutes < 60) return wordsIn(language, duration.minutes, { n: minutes })
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  return m === 0 ? wordsIn(language, duration.wholeHours, { h }) : wordsIn(language, duration.hours, { h, m })
}
