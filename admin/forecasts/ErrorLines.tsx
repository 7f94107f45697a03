import './ErrorLines.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords, seriesNames } from '#client/words/scorecard.ts'
import type { Language } from '#contract/words.ts'
import { type Axis, axisFor } from '../charts/marks.ts'
import { Ticks } from '../charts/Ticks.tsx'
import { TimeNames } from '../charts/TimeNames.tsx'
import { columnsOf, linePath } from '../charts/time-line.ts'
import { durationFigure } from '../statistics/figure-text.ts'
import { SeriesMark } from './SeriesMark.tsx'
import { apart, type Minutes, SERIES, type Series } from './series.ts'

const MINUTE_MS = 60_000
/** How near two labels may be, in percent of the picture's height. */
const LABEL_GAP = 13
/** So many days can be named beside the names of the lines. */
const DAY_NAMES = 8

export type ErrorMark = Readonly<{ key: string; label: string; minutes: Minutes }>

const known = (value: number | null): value is number => value !== null

const figures = ({ minutes }: ErrorMark, language: Language) => ({
  ours: durationFigure(minutes.ours && minutes.ours * MINUTE_MS, language),
  les: durationFigure(minutes.les && minutes.les * MINUTE_MS, language),
  naive: durationFigure(minutes.naive && minutes.naive * MINUTE_MS, language),
})

/** Mean errors by day as three lines from zero, each with its own stroke and point, and its name where it ends. */
export function ErrorLines({ marks }: Readonly<{ marks: readonly ErrorMark[] }>) {
  const { language, say } = useLanguage()
  const id = useId()
  const columns = columnsOf(marks)
  const axis = axisFor(marks.flatMap(({ minutes }) => SERIES.map((series) => minutes[series])).filter(known))
  const description = marks
    .map((mark) => say(scorecardWords.errorsOfDay, { day: mark.label, ...figures(mark, language) }))
    .join(' ')
  return (
    <div className="error-lines">
      <div className="error-lines-plot">
        <Ticks axis={axis} />
        <svg className="error-lines-picture" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{say(scorecardWords.errorsByDay)}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {axis.ticks.map((tick) => (
            <line
              key={tick}
              className={tick === 0 ? 'chart-zero' : 'chart-grid'}
              x2="100%"
              y1={`${100 - axis.at(tick)}%`}
              y2={`${100 - axis.at(tick)}%`}
            />
          ))}
          {SERIES.toReversed().map((series) => {
            const points = marks.map(({ key, minutes }) => ({ x: columns.centre(key), value: minutes[series] }))
            return <Line key={series} series={series} points={points} axis={axis} />
          })}
        </svg>
        <Names marks={marks} axis={axis} />
      </div>
      <div className="error-lines-days">
        <TimeNames marks={marks} columns={columns} room={DAY_NAMES} />
      </div>
    </div>
  )
}

type Point = Readonly<{ x: number; value: number | null }>
type LineProps = Readonly<{ series: Series; points: readonly Point[]; axis: Axis }>

function Line({ series, points, axis }: LineProps) {
  const places = points.map(({ x, value }) => ({ x, y: value === null ? null : 100 - axis.at(value) }))
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible" aria-hidden="true">
        <path className={`series-${series}`} d={linePath(places)} vectorEffect="non-scaling-stroke" />
      </svg>
      {places.map(({ x, y }) =>
        y === null ? null : (
          <svg key={x} x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
            <SeriesMark series={series} />
          </svg>
        ),
      )}
    </>
  )
}

/** The name of each line beside its last point. */
function Names({ marks, axis }: Readonly<{ marks: readonly ErrorMark[]; axis: Axis }>) {
  const { say } = useLanguage()
  const ends = SERIES.flatMap((series) => {
    const last = marks.map(({ minutes }) => minutes[series]).findLast(known)
    return last === undefined ? [] : [{ series, height: axis.at(last) }]
  })
  const heights = apart(
    ends.map(({ height }) => height),
    LABEL_GAP,
    0,
  )
  return (
    <div className="error-lines-names" aria-hidden="true">
      {ends.map(({ series }, place) => (
        <span key={series} data-series={series} style={{ insetBlockEnd: `${heights[place]}%` }}>
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <SeriesMark series={series} />
          </svg>
          {say(seriesNames[series])}
        </span>
      ))}
    </div>
  )
}
