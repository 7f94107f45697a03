import type { Estimate } from '#contract/views/parts.ts'
import type { Language } from '#contract/words.ts'
import { count, estimateWords } from './words/common.ts'
import { wordsIn } from './words.ts'

/** The wait in words: always a range, "soon", or honestly unknown. */
export function estimateText(estimate: Estimate, language: Language): string {
  switch (estimate.kind) {
    case 'range':
      // A range from 0 would put a nought where a wait is promised (E3).
      if (estimate.from === 0) return wordsIn(language, estimateWords.within, { to: estimate.to })
      return wordsIn(language, estimateWords.range, { from: estimate.from, to: estimate.to })
    case 'over':
      return wordsIn(language, estimateWords.over, { h: Math.floor(estimate.from / 60) })
    case 'soon':
      return wordsIn(language, estimateWords.soon)
    case 'unknown':
      return wordsIn(language, estimateWords.unknown)
    default:
      return estimate satisfies never
  }
}

/** 「3人待ち」, and for nobody a sentence, because "0 people" is easily overlooked. */
export const waitingText = (waiting: number, language: Language): string =>
  waiting === 0 ? wordsIn(language, count.nobody) : wordsIn(language, count.people, { n: waiting })
