import { tellsWait } from '#client/told-wait.ts'
import { estimateWords } from '#client/words/common.ts'
import { briefStateWords, display } from '#client/words/display.ts'
import { wordsIn } from '#client/words.ts'
import type { BoardView } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { Language, ServiceState } from '#contract/words.ts'

type Service = BoardView['services'][number]

function briefEstimate(estimate: Estimate, language: Language): string {
  switch (estimate.kind) {
    case 'range':
      // "0 to 10" would promise that there may be no wait at all.
      return estimate.from === 0
        ? wordsIn(language, display.within, { to: estimate.to })
        : wordsIn(language, display.range, { from: estimate.from, to: estimate.to })
    case 'over':
      return wordsIn(language, estimateWords.over, { h: Math.floor(estimate.from / 60) })
    case 'soon':
      return wordsIn(language, estimateWords.soon)
    case 'unknown':
      return wordsIn(language, display.unknown)
    default:
      return estimate satisfies never
  }
}

/** No more tickets, but whoever has one is served: their wait is still of interest. */
const SERVES_ON: readonly ServiceState[] = ['after-hours', 'stopped', 'capped', 'full', 'withdrawn']

/** How long it takes; where no tickets are given or nobody serves, why, below the wait of those who are still in the line. */
export function lineTexts({ state, waiting, estimate }: Service, language: Language): readonly string[] {
  if (state === 'open') return [briefEstimate(estimate, language)]
  const why = wordsIn(language, briefStateWords[state])
  const servesOn = SERVES_ON.includes(state) && waiting > 0 && estimate.kind !== 'unknown'
  return servesOn || tellsWait({ state, estimate }) ? [briefEstimate(estimate, language), why] : [why]
}
