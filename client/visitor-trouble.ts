import type { Language } from '#contract/words.ts'
import { type Trouble, troubleText } from './trouble.ts'
import { visitorRefusals } from './words/visitor-refusals.ts'
import { type Wording, wordsIn } from './words.ts'

const WORDS: Readonly<Partial<Record<Trouble['code'], Wording>>> = visitorRefusals

/** The sentence for a visitor, in their language and with what to do in the hall. */
export function visitorTroubleText(trouble: Trouble, language: Language): string {
  const words = WORDS[trouble.code]
  return words ? wordsIn(language, words) : troubleText(trouble, language)
}
