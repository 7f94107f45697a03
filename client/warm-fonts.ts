import { LANGUAGES, type Language } from '#contract/words.ts'

/** The first family of each language (tokens.css); where a screen brings none of that name, nothing is loaded. */
const FAMILIES = {
  ja: 'BIZ UDPGothic',
  'ja-easy': 'BIZ UDPGothic',
  en: 'BIZ UDPGothic',
  zh: 'Noto Sans SC',
  ko: 'Noto Sans KR',
  vi: 'Noto Sans',
} as const satisfies Record<Language, string>
const WEIGHTS = [400, 700] as const

/** The letters of the words in one language. English stays with all of them: it is what they borrow. */
export function lettersOf(words: unknown, language: Language): string {
  const others = LANGUAGES.filter((one) => one !== language && one !== 'en')
  const kept = JSON.stringify(words, (key, value: unknown) => (others.some((other) => other === key) ? undefined : value))
  return [...new Set(kept)].join('')
}

/**
 * Loads the letters of words that are not on the screen yet. The fonts come in some hundred pieces, each when its first
 * letter is shown; a sentence about a lost connection would otherwise want a piece just when none can be had.
 */
export async function warmFonts(...words: readonly unknown[]): Promise<void> {
  const faces = LANGUAGES.flatMap((language) => WEIGHTS.map((weight) => ({ language, weight })))
  // A piece that cannot be had while the server is away is no reason to stop anything.
  await Promise.allSettled(
    faces.map(({ language, weight }) => document.fonts.load(`${weight} 1em "${FAMILIES[language]}"`, lettersOf(words, language))),
  )
}
