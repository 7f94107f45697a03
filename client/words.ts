import type { LocalText } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'

/** English counts one and other; the form is chosen by the param `n`. */
type Counted = Readonly<{ one: string; other: string }>

/** One thing said, in each language we have it in. Params stand as `{n}`; the Japanese sentence says which there are. */
export type Wording = Readonly<{
  ja: string
  en: string | Counted
  'ja-easy'?: string
  zh?: string
  ko?: string
  vi?: string
}>
export type WordTable = Readonly<Record<string, Wording>>

type ParamNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never
type Params<W extends Wording> = { readonly [P in ParamNames<W['ja']>]: P extends 'n' ? number : string | number }

/** Params of a wording as arguments: none where the sentence has none, so that neither too few nor too many compile. */
export type SayArguments<W extends Wording> = [ParamNames<W['ja']>] extends [never] ? [] : [params: Params<W>]
export type Say = <const W extends Wording>(wording: W, ...params: SayArguments<W>) => string

/** Whose words a language borrows where it has none of its own. */
const FALLBACK = { ja: 'ja', 'ja-easy': 'ja', en: 'en', zh: 'en', ko: 'en', vi: 'en' } as const satisfies Record<
  Language,
  'ja' | 'en'
>

/** BCP 47 locale for Intl, and the language as the document declares it. */
export const LOCALES = {
  ja: 'ja-JP',
  'ja-easy': 'ja-JP',
  en: 'en-GB',
  zh: 'zh-CN',
  ko: 'ko-KR',
  vi: 'vi-VN',
} as const satisfies Record<Language, string>
export const DOCUMENT_LANGUAGES = {
  ja: 'ja',
  'ja-easy': 'ja-x-easy',
  en: 'en',
  zh: 'zh-Hans',
  ko: 'ko',
  vi: 'vi',
} as const satisfies Record<Language, string>

/** Between the items of a short list. */
export const SEPARATORS = { ja: '・', 'ja-easy': '・', en: ', ', zh: '、', ko: ', ', vi: ', ' } as const satisfies Record<
  Language,
  string
>

const english = new Intl.PluralRules('en')

const counts = {
  ja: new Intl.NumberFormat(LOCALES.ja),
  'ja-easy': new Intl.NumberFormat(LOCALES['ja-easy']),
  en: new Intl.NumberFormat(LOCALES.en),
  zh: new Intl.NumberFormat(LOCALES.zh),
  ko: new Intl.NumberFormat(LOCALES.ko),
  vi: new Intl.NumberFormat(LOCALES.vi),
} as const satisfies Record<Language, Intl.NumberFormat>

/** A count as the language writes it: `12,345`. */
export const countText = (count: number, language: Language): string => counts[language].format(count)

function form(wording: string | Counted, params: Readonly<Record<string, string | number>>): string {
  if (typeof wording === 'string') return wording
  return english.select(Number(params['n'])) === 'one' ? wording.one : wording.other
}

const filled = (sentence: string, params: Readonly<Record<string, string | number>>, language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name] ?? whole
    return typeof param === 'number' ? countText(param, language) : param
  })

/** The sentence in that language, with its params in place; numbers as that language writes them. */
export function wordsIn<const W extends Wording>(language: Language, wording: W, ...params: SayArguments<W>): string {
  const [given = {}] = params
  return filled(form(wording[language] ?? wording[FALLBACK[language]], given), given, language)
}

/** Words that came as data, such as the name of a service. */
export const localText = (text: LocalText, language: Language): string => text[language] ?? text[FALLBACK[language]]
