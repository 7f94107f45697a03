import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords } from '#client/words/scorecard.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import { AnswerSentence } from '../sentence/Answer.tsx'
import { LeftOutList } from './LeftOutList.tsx'

/** Why there is nothing to score yet. */
export function NoScore({ view }: Readonly<{ view: ScorecardView }>) {
  const { say } = useLanguage()
  const { told } = view
  return (
    <div data-testid="no-score">
      <AnswerSentence>{told === 0 ? say(scorecardWords.empty) : say(scorecardWords.noOutcome, { n: told })}</AnswerSentence>
      {told === 0 ? <p>{say(scorecardWords.emptyWhy)}</p> : <LeftOutList view={view} />}
    </div>
  )
}
