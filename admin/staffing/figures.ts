import { LOCALES } from '#client/words.ts'
import type { Language } from '#contract/words.ts'

/** Of a hundred, rounded down: never more than is kept, and never 100 while somebody is late. */
export const ofHundred = (share: number): number => Math.floor(share * 100)

/** `60.5`, `6`. */
export const oneDecimal = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value)
