import './FiguresTable.css'
import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { cutWords } from '#client/words/admin.ts'
import { FIGURES, statisticsWords } from '#client/words/statistics.ts'
import type { StatisticsRow, StatisticsView } from '#contract/statistics.ts'
import { FigureHead } from './FigureHead.tsx'
import { figureText } from './figure-text.ts'
import { rowName } from './sentence.ts'

type Props = Readonly<{ view: StatisticsView; actions: ReactNode }>

/** Every figure of every row, the total first. */
export function FiguresTable({ view, actions }: Props) {
  const { language, say } = useLanguage()
  const cut = say(cutWords[view.by])
  return (
    <section className="admin-panel figures">
      <div className="figures-head">
        <h2>{say(statisticsWords.tableCaption, { cut })}</h2>
        <div className="figures-actions">{actions}</div>
      </div>
      <div className="figures-scroll">
        <table className="admin-table figures-table">
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="figures-name">
                {cut}
              </th>
              <th scope="colgroup" className="figures-group" colSpan={7}>
                {say(statisticsWords.errands)}
              </th>
              <th scope="colgroup" className="figures-group" colSpan={5}>
                {say(statisticsWords.waitColumns)}
              </th>
              <th scope="colgroup" className="figures-group" colSpan={4}>
                {say(statisticsWords.serviceColumns)}
              </th>
            </tr>
            <tr>
              {FIGURES.map((figure) => (
                <FigureHead key={figure} figure={figure} targetMinutes={view.targetMinutes} />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="figures-total" data-testid="statistics-total">
              <th scope="row" className="figures-name">
                {say(statisticsWords.total)}
              </th>
              <Figures row={view.total} />
            </tr>
            {view.rows.map((row) => (
              <tr key={row.key} data-testid="statistics-row" data-key={row.key}>
                <th scope="row" className="figures-name">
                  {rowName(row, view.by, language)}
                </th>
                <Figures row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {view.by === 'counter' ? <p>{say(statisticsWords.counterNote)}</p> : null}
    </section>
  )
}

function Figures({ row }: Readonly<{ row: StatisticsRow }>) {
  const { language } = useLanguage()
  return FIGURES.map((figure) => (
    <td key={figure} className={`admin-figure figures-${figure}`} data-figure={figure}>
      {figureText(figure, row, language)}
    </td>
  ))
}
