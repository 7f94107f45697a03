import './ScoreTable.css'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { addressOf, ROUTES } from '#client/routes.ts'
import { type ScoreFigure, scorecardWords, scoreNames } from '#client/words/scorecard.ts'
import { type Say, type Wording, wordsIn } from '#client/words.ts'
import type { Score, ScorecardView } from '#contract/scorecard.ts'
import type { Language } from '#contract/words.ts'
import { CsvButton } from '../CsvButton.tsx'
import { serviceName } from './row-names.ts'
import { scoreText } from './score-text.ts'
import { searchOf } from './span.ts'

const FIGURES = Object.keys(scoreNames) as readonly ScoreFigure[]
const MINUTE_MS = 60_000

type Row = Readonly<{ key: string; name: string; score: Score }>
type Cut = Readonly<{ name: Wording; rows: readonly Row[] }>

/** Every cut with its rows; a cut without rows is left out. */
function cutsOf({ services, days, fifths, versions }: ScorecardView, language: Language): readonly Cut[] {
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  const minutes = (ms: number): string => (ms / MINUTE_MS).toFixed(1)
  const cuts: readonly Cut[] = [
    {
      name: scorecardWords.byService,
      rows: services.map((row) => ({ key: row.service, name: serviceName(row, language), score: row.score })),
    },
    {
      name: scorecardWords.byFifth,
      rows: fifths.map(({ fromMs, toMs, score }, fifth) => ({
        key: String(fifth),
        name: say(scorecardWords.fifth, { from: minutes(fromMs), to: minutes(toMs) }),
        score,
      })),
    },
    {
      name: scorecardWords.byDay,
      rows: days.map(({ day, score }) => ({ key: day, name: calendarDayText(day, language), score })),
    },
    { name: scorecardWords.byVersion, rows: versions.map(({ version, score }) => ({ key: version, name: version, score })) },
  ]
  return cuts.filter(({ rows }) => rows.length > 0)
}

const fileOf = (view: ScorecardView) => ({
  address: `${addressOf(ROUTES['read-scorecard'].path, { office: view.office })}?${searchOf(view)}`,
  name: `machiai-${view.office}-${view.from}-${view.to}-forecasts.csv`,
})

/** Every figure of every cut, the total first; the pictures in figures. */
export function ScoreTable({ view, total }: Readonly<{ view: ScorecardView; total: Score }>) {
  const { language, say } = useLanguage()
  return (
    <section className="admin-panel score-table-panel">
      <div className="score-table-head">
        <h2>{say(scorecardWords.table)}</h2>
        <div className="score-table-actions">
          <CsvButton {...fileOf(view)} />
        </div>
      </div>
      <div className="score-table-scroll">
        <table className="admin-table score-table">
          <Head />
          <tbody>
            <ScoreRow row={{ key: 'total', name: say(scorecardWords.all), score: total }} />
          </tbody>
          {cutsOf(view, language).map(({ name, rows }) => (
            <tbody key={name.en.toString()}>
              <tr>
                <th scope="rowgroup" className="score-table-cut" colSpan={FIGURES.length + 1}>
                  {say(name)}
                </th>
              </tr>
              {rows.map((row) => (
                <ScoreRow key={row.key} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function Head() {
  const { say } = useLanguage()
  return (
    <thead>
      <tr>
        <td rowSpan={2} />
        <th scope="col" rowSpan={2} className="admin-figure">
          {say(scoreNames.count)}
        </th>
        <th scope="colgroup" colSpan={3} className="score-table-group">
          {say(scorecardWords.errorColumns)}
        </th>
        {(['ofLes', 'bias', 'inRange'] as const).map((figure) => (
          <th key={figure} scope="col" rowSpan={2} className="admin-figure">
            {say(scoreNames[figure])}
          </th>
        ))}
        <th scope="colgroup" colSpan={3} className="score-table-group">
          {say(scorecardWords.shownColumns)}
        </th>
        <th scope="col" rowSpan={2} className="admin-figure">
          {say(scoreNames.tooSoon)}
        </th>
      </tr>
      <tr>
        {(['ours', 'les', 'naive', 'early', 'inside', 'late'] as const).map((figure) => (
          <th key={figure} scope="col" className="admin-figure">
            {say(scoreNames[figure])}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function ScoreRow({ row: { key, name, score } }: Readonly<{ row: Row }>) {
  const { language } = useLanguage()
  return (
    <tr data-testid="score-row" data-key={key}>
      <th scope="row">{name}</th>
      {FIGURES.map((figure) => (
        <td key={figure} className="admin-figure" data-figure={figure}>
          {scoreText(figure, score, language)}
        </td>
      ))}
    </tr>
  )
}
