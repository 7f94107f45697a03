import { languageWords } from '#client/words/counter.ts'
import { channelWords, settingValueWords as told, weekdayWords } from '#client/words/setting-parts.ts'
import { localText, type Wording, wordsIn } from '#client/words.ts'
import type { LocalText, ServiceId, WallTime } from '#contract/primitives.ts'
import type { DayHours, HelpRule, NumberRange, OfficeSettings, ServiceSettings, Target, WeeklyHours } from '#contract/settings.ts'
import { LANGUAGES, type Language, WEEKDAYS } from '#contract/words.ts'
import { paperNumber } from '#core/numbers.ts'
import { isSame } from '#core/settings-changes.ts'
import { serviceName } from './entry-text.ts'

/** For whom a value is told; `other`: the value beside it, from which it differs. */
export type To = Readonly<{ language: Language; settings: OfficeSettings; other: unknown }>
export type Tell<T> = (value: T, to: To) => string

type Plain = Wording & { ja: string }
export const fixed = (wording: Plain, { language }: To): string => wordsIn(language, wording as { ja: ''; en: string })
const joined = (parts: readonly string[], { language }: To): string => parts.join(wordsIn(language, told.joint))
const listed = (parts: readonly string[], to: To): string =>
  parts.length === 0 ? fixed(told.none, to) : parts.join(wordsIn(to.language, told.series))

export const minutes: Tell<number> = (n, { language }) => wordsIn(language, told.minutes, { n })
export const people: Tell<number> = (n, { language }) => wordsIn(language, told.people, { n })
export const share: Tell<number> = (value, { language }) => wordsIn(language, told.percent, { n: Math.round(value * 1000) / 10 })
export const yesNo: Tell<boolean> = (value, to) => fixed(value ? told.yes : told.no, to)
/** `8:45`. */
export const clock: Tell<string> = (at) => at.replace(/^0(?=\d:)/, '')

/** Where there is nothing, the words for that. */
export const orElse =
  <T>(nothing: Plain, tell: Tell<T>): Tell<T | null | undefined> =>
  (value, to) =>
    value === null || value === undefined ? fixed(nothing, to) : tell(value, to)

const quoted = (text: LocalText, shown: Language, language: Language): string => {
  const there = localText(text, shown)
  return there === '' ? wordsIn(language, told.unset) : wordsIn(language, told.quoted, { text: there })
}

/** Words in the reader's language, and in those in which they differ from what stands beside them. */
export const words: Tell<LocalText> = (text, { language, other }) => {
  const beside = (other ?? {}) as Partial<LocalText>
  const differs = LANGUAGES.filter((one) => text[one] !== undefined && text[one] !== beside[one])
  const shown = differs.length === 0 || differs.includes(language) ? [language] : []
  const others = differs.filter((one) => one !== language && (shown.length === 0 || beside[one] !== undefined))
  const own = shown.map((one) => quoted(text, one, language))
  const kana = text.kana !== beside.kana && text.kana !== undefined ? [text.kana] : []
  const rest = others.map((one) =>
    wordsIn(language, told.inLanguage, { language: wordsIn(language, languageWords[one]), text: quoted(text, one, language) }),
  )
  return [...own, ...kana, ...rest].join(' ')
}

const span = ({ from, to: until }: { from: WallTime; to: WallTime }, to: To): string =>
  wordsIn(to.language, told.span, { from: clock(from, to), to: clock(until, to) })
export const dayHours: Tell<DayHours> = orElse(told.closed, span)

/** Days after one another with the same hours are told together. */
export const week: Tell<WeeklyHours> = (hours, to) => {
  const runs: { from: (typeof WEEKDAYS)[number]; until: (typeof WEEKDAYS)[number] }[] = []
  for (const weekday of WEEKDAYS) {
    const run = runs.at(-1)
    if (run && isSame(hours[run.until], hours[weekday])) run.until = weekday
    else runs.push({ from: weekday, until: weekday })
  }
  const parts = runs.map(({ from, until }) => {
    const [first, last] = [fixed(weekdayWords[from], to), fixed(weekdayWords[until], to)]
    const isPair = WEEKDAYS.indexOf(until) - WEEKDAYS.indexOf(from) === 1
    const range = isPair ? joined([first, last], to) : wordsIn(to.language, told.dayRange, { from: first, to: last })
    const days = from === until ? first : range
    return wordsIn(to.language, told.days, { days, hours: dayHours(hours[from], to) })
  })
  return listed(parts, to)
}

export const range: Tell<NumberRange> = ({ prefix, from, to: last }, { language }) =>
  wordsIn(language, told.span, { from: paperNumber(prefix, from), to: paperNumber(prefix, last) })

export const services: Tell<ServiceId[]> = (ids, to) =>
  ids.length === 0
    ? fixed(told.none, to)
    : joined(
        ids.map((id) => serviceName(id, to.settings, to.language)),
        to,
      )

export const ranks: Tell<ServiceId[][]> = (rows, to) =>
  listed(
    rows.map((row, index) => wordsIn(to.language, told.rank, { n: index + 1, services: services(row, to) })),
    to,
  )

const help = ({ services: helped, fromMinutes, beforeOwnFromMinutes }: HelpRule, to: To): string => {
  const params = { services: services(helped, to), from: fromMinutes }
  return beforeOwnFromMinutes === null
    ? wordsIn(to.language, told.help, params)
    : wordsIn(to.language, told.helpBeforeOwn, { ...params, before: beforeOwnFromMinutes })
}

export const cap: Tell<NonNullable<ServiceSettings['cap']>> = ({ people: n, per }, { language }) =>
  wordsIn(language, per === 'day' ? told.perDay : told.perHalfDay, { n })

export const target: Tell<Target> = ({ minutes: within, share: of }, to) =>
  wordsIn(to.language, told.target, { minutes: within, share: share(of, to) })

export const booking: Tell<NonNullable<ServiceSettings['appointments']>> = (booked, to) =>
  wordsIn(to.language, told.booking, {
    from: clock(booked.from, to),
    to: clock(booked.to, to),
    every: booked.slotMinutes,
    people: booked.perSlot,
    days: booked.daysAhead,
    grace: booked.graceMinutes,
    channels: joined(
      booked.channels.map((channel) => fixed(channelWords[channel], to)),
      to,
    ),
  })

const monthDay = (day: string, { language }: To): string => {
  const [month = '', date = ''] = day.split('-')
  return wordsIn(language, told.monthDay, { month: Number(month), day: Number(date) })
}

export const closings: Tell<OfficeSettings['yearlyClosings']> = (spans, to) =>
  listed(
    spans.map(({ from, to: last }) => wordsIn(to.language, told.dayRange, { from: monthDay(from, to), to: monthDay(last, to) })),
    to,
  )

/** Only the notices that are not beside it, each against the one in its place. */
export const notices: Tell<LocalText[]> = (texts, to) => {
  const beside = Array.isArray(to.other) ? (to.other as LocalText[]) : []
  const own = texts
    .map((text, index) => ({ text, other: beside[index] }))
    .filter(({ text }) => !beside.some((one) => isSame(one, text)))
  if (own.length === 0 && texts.length > 0)
    return listed(
      texts.map((text) => words(text, { ...to, other: text })),
      to,
    )
  return listed(
    own.map(({ text, other }) => words(text, { ...to, other })),
    to,
  )
}

export const helps: Tell<HelpRule[]> = (rules, to) =>
  listed(
    rules.map((rule) => help(rule, to)),
    to,
  )
export const breaks: Tell<{ from: WallTime; to: WallTime }[]> = (spans, to) =>
  listed(
    spans.map((one) => span(one, to)),
    to,
  )
