import './WaitsOverTime.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'
import { type Axis, arrivalAxis, type Mark, waitAxis } from './marks.ts'
import { Ticks } from './Ticks.tsx'
import { TimeNames } from './TimeNames.tsx'
import { type Columns, columnsOf, isNamed, waitPaths } from './time-line.ts'

/** So many names fit, days in Japanese being the longest. */
const NAMES = 11

type Props = Readonly<{ marks: readonly Mark[]; targetMinutes: number; title: string; description: string }>

/** Hours or days from left to right: above how many came, below how long they waited, on one axis of time. */
export function WaitsOverTime({ marks, targetMinutes, title, description }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const columns = columnsOf(marks)
  const waits = waitAxis(marks, targetMinutes)
  return (
    <div className="waits-over-time">
      <p>{say(statisticsWords.arrivalsChart)}</p>
      <Arrivals marks={marks} columns={columns} />
      <p>{say(statisticsWords.waitChart)}</p>
      <div className="waits-over-time-plot">
        <Ticks axis={waits} />
        <svg className="waits-over-time-waits" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {waits.ticks.map((tick) => (
            <line
              key={tick}
              className={tick === 0 ? 'chart-zero' : 'chart-grid'}
              x2="100%"
              y1={`${100 - waits.at(tick)}%`}
              y2={`${100 - waits.at(tick)}%`}
            />
          ))}
          <Waits marks={marks} columns={columns} axis={waits} />
          <line
            className="chart-target"
            x2="100%"
            y1={`${100 - waits.at(targetMinutes)}%`}
            y2={`${100 - waits.at(targetMinutes)}%`}
          />
        </svg>
      </div>
      <div className="waits-over-time-names">
        <TimeNames marks={marks} columns={columns} room={NAMES} />
      </div>
    </div>
  )
}

function Arrivals({ marks, columns }: Readonly<{ marks: readonly Mark[]; columns: Columns }>) {
  const axis = arrivalAxis(marks)
  // Room above the tallest column for its figure.
  const height = (count: number): number => axis.at(count) * 0.8
  return (
    <div className="waits-over-time-plot">
      <span />
      <svg className="waits-over-time-arrivals" aria-hidden="true">
        {marks.map(({ key, arrivals }, place) => (
          <g key={key}>
            <rect
              className="chart-arrivals"
              x={`${columns.left(key)}%`}
              width={`${columns.width}%`}
              y={`${100 - height(arrivals)}%`}
              height={`${height(arrivals)}%`}
            />
            {isNamed(place, marks.length) ? (
              <text
                className="chart-value"
                x={`${columns.centre(key)}%`}
                y={`${100 - height(arrivals)}%`}
                dy="-0.3em"
                textAnchor="middle"
              >
                {arrivals}
              </text>
            ) : null}
          </g>
        ))}
        <line className="chart-zero" x2="100%" y1="100%" y2="100%" />
      </svg>
    </div>
  )
}

function Waits({ marks, columns, axis }: Readonly<{ marks: readonly Mark[]; columns: Columns; axis: Axis }>) {
  const paths = waitPaths(marks, columns, axis)
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible" aria-hidden="true">
        <path className="chart-nine" d={paths.p90} />
        <path className="chart-half-line" d={paths.median} vectorEffect="non-scaling-stroke" />
      </svg>
      {marks.map(({ key, median, p90 }) => (
        <g key={key}>
          {p90 === null ? null : (
            <circle className="chart-nine-point" cx={`${columns.centre(key)}%`} cy={`${100 - axis.at(p90)}%`} r="0.25em" />
          )}
          {median === null ? null : (
            <circle className="chart-half" cx={`${columns.centre(key)}%`} cy={`${100 - axis.at(median)}%`} r="0.25em" />
          )}
        </g>
      ))}
    </>
  )
}
