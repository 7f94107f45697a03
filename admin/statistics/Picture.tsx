import { useLanguage } from '#client/LanguageProvider.tsx'
import { cutWords, UNKNOWN } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { StatisticsView } from '#contract/statistics.ts'
import './Picture.css'
import { ChartKey } from '../charts/ChartKey.tsx'
import { type Mark, markOf } from '../charts/marks.ts'
import { WaitRows } from '../charts/WaitRows.tsx'
import { WaitsOverTime } from '../charts/WaitsOverTime.tsx'
import { durationFigure } from './figure-text.ts'
import { withEmptyHours } from './hours.ts'
import { rowName } from './sentence.ts'

const MINUTE_MS = 60_000

/** Time runs from left to right; services and counters stand below one another, where their names have room. */
export function Picture({ view }: Readonly<{ view: StatisticsView }>) {
  const { language, say } = useLanguage()
  const marks = withEmptyHours(view.rows, view.by).map((row) => markOf(row, rowName(row, view.by, language)))
  const title = say(statisticsWords.chartTitle, { cut: say(cutWords[view.by]) })
  const figures = ({ median, p90 }: Mark) => ({
    median: durationFigure(median && median * MINUTE_MS, language),
    p90: durationFigure(p90 && p90 * MINUTE_MS, language),
  })
  const description = marks
    .map((mark) => say(statisticsWords.chartRow, { label: mark.label, n: mark.arrivals, ...figures(mark) }))
    .join(' ')
  const shared = { marks, targetMinutes: view.targetMinutes, title, description }
  return (
    <section className="admin-panel" data-testid="statistics-picture">
      <div className="picture-head">
        <h2>{title}</h2>
        <ChartKey targetMinutes={view.targetMinutes} />
      </div>
      {view.by === 'hour' || view.by === 'day' ? (
        <WaitsOverTime {...shared} />
      ) : (
        <WaitRows {...shared} words={(mark) => (mark.median === null ? UNKNOWN : say(statisticsWords.barWords, figures(mark)))} />
      )}
    </section>
  )
}
