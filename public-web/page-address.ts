import type { Language } from '#contract/words.ts'

/** The same page in a language: the rest of the address stays. */
export function inLanguage(path: string, search: string, language: Language): string {
  const query = new URLSearchParams(search)
  query.set('lang', language)
  return `${path}?${query}`
}
