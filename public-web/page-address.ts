import type { Language } from '#contract/words.ts'

/** The same page in a language: the rest of the address stays. */
export function inLanguage(path: string, search: string, language: Language): string {
  const query = new URLSearchParams(search)
  query.set('lang', language)
  return `${path}?${query}`
}

/** A part of an address as the server reads it: decoded whole, or as it stands where it cannot be. */
export function plain(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
