import './InRangeDays.css'
import { useId } from 'react'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords } from '#client/words/scorecard.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import type { Axis } from '../charts/marks.ts'
import { Ticks } from '../charts/Ticks.tsx'
import { TimeNames } from '../charts/TimeNames.tsx'
import { columnsOf, isNamed } from '../charts/time-line.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { BAR, FEWEST } from './goals.ts'

/** What such ranges are made to hold, in percent. */
const AIM = 80
const STEP = 20
/** So many days can be named below the picture. */
const DAY_NAMES = 10

type Mark = Readonly<{ key: string; label: string; percent: number; words: string; isFew: boolean }>

/** From a round figure below the lowest day, and below the band, to 100 %. */
function percentAxis(marks: readonly Mark[]): Axis {
  const lowest = Math.floor(Math.min(AIM - STEP, ...marks.map(({ percent }) => percent)) / STEP) * STEP
  const ticks = Array.from({ length: (100 - lowest) / STEP + 1 }, (_, place) => lowest + place * STEP)
  return { at: (percent) => ((percent - lowest) / (100 - lowest)) * 100, ticks }
}

/** How many waits lay in their 80 % ranges, by day: each day's distance from the line at 80 %, with the band that is aimed at. */
export function InRangeDays({ days }: Readonly<{ days: ScorecardView['days'] }>) {
  const { language, say } = useLanguage()
  const id = useId()
  const marks = days.map(({ day, score: { inRange, count } }) => ({
    key: day,
    label: calendarDayText(day, language),
    percent: inRange * 100,
    words: shareFigure(inRange, language),
    isFew: count < FEWEST,
  }))
  const axis = percentAxis(marks)
  const columns = columnsOf(marks)
  const description = marks.map(({ label, words }) => say(scorecardWords.inRangeOfDay, { day: label, share: words })).join(' ')
  return (
    <section className="admin-panel" data-testid="in-range">
      <h2>{say(scorecardWords.inRangeByDay)}</h2>
      <p className="in-range-note">
        {say(scorecardWords.inRangeNote)}{' '}
        {marks.some(({ isFew }) => isFew) ? say(scorecardWords.inRangeFew, { least: FEWEST }) : null}
      </p>
      <div className="in-range-plot">
        <Ticks axis={axis} />
        <svg className="in-range-picture" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{say(scorecardWords.inRangeByDay)}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          <Band axis={axis} />
          {marks.map((mark, place) => (
            <Day
              key={mark.key}
              x={columns.centre(mark.key)}
              mark={mark}
              axis={axis}
              isNamed={isNamed(place, marks.length, DAY_NAMES)}
            />
          ))}
        </svg>
        <p className="in-range-aim" style={{ insetBlockStart: `${100 - axis.at(AIM)}%` }} aria-hidden="true">
          {say(scorecardWords.inRangeTarget)}
        </p>
      </div>
      <div className="in-range-days">
        <TimeNames marks={marks} columns={columns} room={DAY_NAMES} />
      </div>
    </section>
  )
}

function Band({ axis }: Readonly<{ axis: Axis }>) {
  const { least, most } = BAR.inRange
  return (
    <>
      <rect className="in-range-band" width="100%" y={`${100 - axis.at(most)}%`} height={`${axis.at(most) - axis.at(least)}%`} />
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === AIM ? 'in-range-line' : 'chart-grid'}
          x2="100%"
          y1={`${100 - axis.at(tick)}%`}
          y2={`${100 - axis.at(tick)}%`}
        />
      ))}
    </>
  )
}

type DayProps = Readonly<{ x: number; mark: Mark; axis: Axis; isNamed: boolean }>

function Day({ x, mark: { percent, words, isFew }, axis, isNamed: named }: DayProps) {
  const [y, line] = [`${100 - axis.at(percent)}%`, `${100 - axis.at(AIM)}%`]
  return (
    <>
      <line className="in-range-stem" x1={`${x}%`} x2={`${x}%`} y1={line} y2={y} />
      <circle className={isFew ? 'in-range-few' : 'in-range-day'} cx={`${x}%`} cy={y} r="0.3em" />
      {named ? (
        <text className="chart-value" x={`${x}%`} y={y} dy={percent < AIM ? '1.3em' : '-0.6em'} textAnchor="middle">
          {words}
        </text>
      ) : null}
    </>
  )
}
