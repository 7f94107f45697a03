import './WaitRows.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'
import { arrivalAxis, type Mark, waitAxis } from './marks.ts'

type Props = Readonly<{
  marks: readonly Mark[]
  targetMinutes: number
  title: string
  description: string
  words: (mark: Mark) => string
}>

/**
 * Services or counters, one a row: how many came, and how long they waited. The dark bar ends where half were called, the light
 * one where nine in ten were; both begin at zero. All is in percent of the picture, so it fits screen and paper alike.
 */
export function WaitRows({ marks, targetMinutes, title, description, words }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const waits = waitAxis(marks, targetMinutes)
  const arrivals = arrivalAxis(marks)
  const step = 100 / marks.length
  return (
    <div className="wait-rows" style={{ '--rows': marks.length } as React.CSSProperties}>
      <p className="wait-rows-arrivals">{say(statisticsWords.arrivalsChart)}</p>
      <p className="wait-rows-waits">{say(statisticsWords.waitChart)}</p>
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <svg x="23%" width="20%" height="100%" overflow="visible" aria-hidden="true">
          <line className="chart-zero" x1="0" x2="0" y1="0" y2="100%" />
          {marks.map(({ key, arrivals: count }, row) => (
            <g key={key}>
              <rect
                className="chart-arrivals"
                y={`${(row + 0.25) * step}%`}
                height={`${step / 2}%`}
                width={`${arrivals.at(count) * 0.8}%`}
              />
              <text
                className="chart-value"
                x={`${arrivals.at(count) * 0.8}%`}
                y={`${(row + 0.5) * step}%`}
                dx="0.4em"
                dy="0.35em"
              >
                {count}
              </text>
            </g>
          ))}
        </svg>
        <svg x="48%" width="52%" height="100%" overflow="visible" aria-hidden="true">
          {marks.map((mark, row) => (
            <WaitRow
              key={mark.key}
              mark={mark}
              at={(value) => waits.at(value) * 0.62}
              y={row * step}
              step={step}
              words={words(mark)}
            />
          ))}
          <line
            className="chart-target"
            x1={`${waits.at(targetMinutes) * 0.62}%`}
            x2={`${waits.at(targetMinutes) * 0.62}%`}
            y1="0"
            y2="100%"
          />
          <line className="chart-zero" x1="0" x2="0" y1="0" y2="100%" />
        </svg>
        {marks.map(({ key, label }, row) => (
          <text key={key} className="chart-label" x="22%" y={`${(row + 0.5) * step}%`} dy="0.35em" textAnchor="end">
            {label}
          </text>
        ))}
      </svg>
    </div>
  )
}

type RowProps = Readonly<{ mark: Mark; at: (minutes: number) => number; y: number; step: number; words: string }>

function WaitRow({ mark: { median, p90 }, at, y, step, words }: RowProps) {
  return (
    <g>
      {p90 === null ? null : <rect className="chart-nine" y={`${y + step / 4}%`} height={`${step / 2}%`} width={`${at(p90)}%`} />}
      {median === null ? null : (
        <rect className="chart-half" y={`${y + step / 4}%`} height={`${step / 2}%`} width={`${at(median)}%`} />
      )}
      <text className="chart-value" x={`${at(p90 ?? 0)}%`} y={`${y + step / 2}%`} dx="0.5em" dy="0.35em">
        {words}
      </text>
    </g>
  )
}
