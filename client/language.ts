import type { LanguageHints } from '#contract/public-page.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'

const isLanguage = (word: string | null): word is Language => LANGUAGES.some((language) => language === word)

/** `zh-Hant-TW` → `zh`. Easy Japanese is only ever chosen, never guessed. */
const fromTag = (tag: string): Language | null => {
  const primary = tag.toLowerCase().split('-')[0] ?? ''
  return isLanguage(primary) ? primary : null
}

/** The address decides, then the earlier choice, then the browser's first language that we speak, then Japanese. */
export function chooseLanguage({ search, remembered, preferred }: LanguageHints): Language {
  const asked = new URLSearchParams(search).get('lang')
  if (isLanguage(asked)) return asked
  if (isLanguage(remembered)) return remembered
  return preferred.map(fromTag).find((language) => language !== null) ?? 'ja'
}
