import './Goals.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type Goal, goalNames, goalWords } from '#client/words/scorecard.ts'
import type { Say } from '#client/words.ts'
import type { Score } from '#contract/scorecard.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { BAR, GOALS, standingOn, type Verdict, verdictOn } from './goals.ts'

/** What is aimed at, in words. */
function aim(goal: Goal, say: Say): string {
  const { least, most } = BAR[goal]
  if (least === null) return say(goalWords.atMost, { most })
  return most === null ? say(goalWords.atLeast, { least }) : say(goalWords.between, { least, most })
}

/** A tick, a triangle, or nothing to judge. */
const MARKS = {
  kept: 'M2 9 7 14 16 4',
  low: 'M9 2 17 16H1Z',
  high: 'M9 2 17 16H1Z',
  tooFew: 'M3 9H15',
} as const satisfies Record<Verdict, string>

/** The four figures that the forecast is held to, each beside its target. */
export function Goals({ score }: Readonly<{ score: Score }>) {
  const { language, say } = useLanguage()
  return (
    <dl className="goals">
      {GOALS.map((goal) => {
        const standing = standingOn[goal](score)
        const verdict = standing && verdictOn(goal, standing)
        return (
          <div key={goal} className="admin-panel goals-goal" data-testid="goal" data-goal={goal} data-verdict={verdict}>
            <dt>{say(goalNames[goal])}</dt>
            <dd className="goals-share">{shareFigure(standing?.share ?? null, language)}</dd>
            <dd className="goals-aim">{aim(goal, say)}</dd>
            {verdict ? (
              <dd className={`goals-verdict goals-${verdict}`}>
                <svg viewBox="0 0 18 18" aria-hidden="true">
                  <path d={MARKS[verdict]} />
                </svg>
                {say(goalWords[verdict])}
              </dd>
            ) : null}
          </div>
        )
      })}
    </dl>
  )
}
