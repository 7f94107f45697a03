import './Method.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type ScoreFigure, scorecardWords, scoreDefinitions, scoreNames } from '#client/words/scorecard.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import { LeftOutList } from './LeftOutList.tsx'

const FIGURES = Object.keys(scoreDefinitions) as readonly ScoreFigure[]

/** Who is counted, who is not, and what every column means. */
export function Method({ view }: Readonly<{ view: ScorecardView }>) {
  const { say } = useLanguage()
  return (
    <section className="admin-panel method">
      <h2>{say(scorecardWords.methods)}</h2>
      <LeftOutList view={view} />
      <dl>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{say(scoreNames[figure])}</dt>
            <dd>{say(scoreDefinitions[figure])}</dd>
          </div>
        ))}
      </dl>
      <p>{say(statisticsWords.unknownWhy)}</p>
    </section>
  )
}
