import './ErrorBars.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { seriesNames } from '#client/words/scorecard.ts'
import { durationFigure } from '../statistics/figure-text.ts'
import { type Minutes, SERIES } from './series.ts'

const MINUTE_MS = 60_000

/** One bar for each way to forecast, from zero; what is not known has none. */
export function ErrorBars({ minutes }: Readonly<{ minutes: Minutes }>) {
  const { language, say } = useLanguage()
  const longest = Math.max(1, ...SERIES.map((series) => minutes[series] ?? 0))
  return (
    <dl className="error-bars">
      {SERIES.map((series) => {
        const error = minutes[series]
        return (
          <div key={series} data-testid="error-bar" data-series={series}>
            <dt>{say(seriesNames[series])}</dt>
            <dd>
              {error === null ? null : (
                <span
                  className={`error-bars-bar error-bars-${series}`}
                  style={{ width: `${(error / longest) * 100}%` }}
                  aria-hidden="true"
                />
              )}
            </dd>
            <dd className="error-bars-words">{durationFigure(error && error * MINUTE_MS, language)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
