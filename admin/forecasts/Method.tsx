import { useLanguage } from '#client/LanguageProvider.tsx'
import { type ScoreFigure, scorecardWords, scoreDefinitions, scoreNames } from '#client/words/scorecard.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import { FigureMeanings } from '../charts/FigureMeanings.tsx'
import { LeftOutList } from './LeftOutList.tsx'

const FIGURES = Object.keys(scoreDefinitions) as readonly ScoreFigure[]

/** Who is counted, who is not, and what every column means. */
export function Method({ view }: Readonly<{ view: ScorecardView }>) {
  const { say } = useLanguage()
  const meanings = FIGURES.map((figure) => ({ figure, name: say(scoreNames[figure]), meaning: say(scoreDefinitions[figure]) }))
  return (
    <FigureMeanings title={say(scorecardWords.methods)} meanings={meanings}>
      <LeftOutList view={view} />
    </FigureMeanings>
  )
}
