import './Errors.css'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords } from '#client/words/scorecard.ts'
import type { Score, ScorecardView } from '#contract/scorecard.ts'
import { ErrorBars } from './ErrorBars.tsx'
import { ErrorLines } from './ErrorLines.tsx'
import { errorsOf } from './series.ts'

/** How far off ours was, beside the two that were reckoned in the shadow: of all days, and day by day where there are several. */
export function Errors({ total, days }: Readonly<{ total: Score; days: ScorecardView['days'] }>) {
  const { language, say } = useLanguage()
  const marks = days.map(({ day, score }) => ({
    key: day,
    label: calendarDayText(day, language),
    minutes: errorsOf(score),
  }))
  return (
    <section className="admin-panel" data-testid="errors">
      <h2>{say(scorecardWords.errors)}</h2>
      <ErrorBars minutes={errorsOf(total)} />
      {marks.length > 1 ? (
        <>
          <h3 className="errors-by-day">{say(scorecardWords.errorsByDay)}</h3>
          <ErrorLines marks={marks} />
        </>
      ) : null}
    </section>
  )
}
