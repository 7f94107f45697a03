import './EarlyLate.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords, scoreNames } from '#client/words/scorecard.ts'
import { countText } from '#client/words.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { serviceName } from './row-names.ts'

/** A bar of this share fills its half; more only where more is needed. */
const LEAST_SCALE = 0.2
/** Percent of a half that bars may take; the rest is for the figure. */
const ROOM = 75

/** Of each service how many were called before the range shown to the left, after it to the right, and within it beside both. */
export function EarlyLate({ services }: Pick<ScorecardView, 'services'>) {
  const { language, say } = useLanguage()
  const rows = services.flatMap(({ score: { shown }, ...service }) => (shown ? [{ service, shown }] : []))
  if (rows.length === 0) return null
  const scale = Math.max(LEAST_SCALE, ...rows.flatMap(({ shown }) => [shown.early, shown.late]))
  return (
    <section className="admin-panel" data-testid="early-late">
      <h2>{say(scorecardWords.shownByService)}</h2>
      <table className="admin-table early-late">
        <thead>
          <tr>
            <th scope="col">{say(scorecardWords.service)}</th>
            <th scope="col" className="admin-figure">
              {say(scoreNames.count)}
            </th>
            <th scope="col" className="early-late-early">
              {say(scorecardWords.early)}
            </th>
            <th scope="col">{say(scorecardWords.late)}</th>
            <th scope="col" className="admin-figure">
              {say(scorecardWords.inside)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ service, shown }) => (
            <tr key={service.service} data-testid="early-late-row" data-key={service.service}>
              <th scope="row">{serviceName(service, language)}</th>
              <td className="admin-figure">{countText(shown.count, language)}</td>
              <td className="early-late-early">
                <span>{shareFigure(shown.early, language)}</span>
                <Bar side="before" share={shown.early / scale} />
              </td>
              <td className="early-late-late">
                <Bar side="after" share={shown.late / scale} />
                <span>{shareFigure(shown.late, language)}</span>
              </td>
              <td className="admin-figure">{shareFigure(shown.within, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Nobody has no bar. */
function Bar({ side, share }: Readonly<{ side: 'before' | 'after'; share: number }>) {
  if (share === 0) return null
  return <span className={`early-late-bar early-late-${side}`} style={{ width: `${share * ROOM}%` }} aria-hidden="true" />
}
