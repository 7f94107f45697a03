import type { Language } from '#contract/words.ts'
import type { Trouble } from './trouble.ts'
import { visitorRefusals } from './words/visitor-refusals.ts'
import { type Wording, wordsIn } from './words.ts'

const WORDS: Readonly<Partial<Record<Trouble['code'], Wording>>> = visitorRefusals

/** The sentence for a visitor, in their language and with what to do in the hall; of what only staff can meet, that it did not work. */
export const visitorTroubleText = ({ code }: Trouble, language: Language): string =>
  wordsIn(language, WORDS[code] ?? visitorRefusals.internal)
