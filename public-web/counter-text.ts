import { publicWords } from '#client/words/public.ts'
import { wordsIn } from '#client/words.ts'
import type { Language } from '#contract/words.ts'

/** 「3」 is counter number three; 「おくやみ」 is a name. */
export const counterText = (label: string, language: Language): string =>
  wordsIn(language, /^\d+$/.test(label) ? publicWords.counter : publicWords.namedCounter, { label })
