import '../../charts/chart.css'
import './NeedChart.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import type { HalfHourStaffing } from '#contract/staffing.ts'
import { type Axis, axisFor } from '../../charts/marks.ts'
import { Lacking } from './NeedKey.tsx'

type Props = Readonly<{ halfHours: readonly HalfHourStaffing[]; timeZone: string }>

/** Room above the tallest column for its figure. */
const ROOM = 0.85
/** A step lower than this (in percent of the picture) has its figure above it rather than in it. */
const LOW = 15

/** Half hours from left to right: above who is expected, below the counters it takes as steps, over the counters there are as a line. */
export function NeedChart({ halfHours, timeZone }: Props) {
  const { language, say } = useLanguage()
  const id = useId()
  const axis = axisFor(halfHours.flatMap(({ counters, there }) => [counters, there]))
  const description = halfHours
    .map(({ from, to, arrivals, counters, there }) =>
      say(words.chartRow, {
        span: spanText({ from, to }, timeZone, language),
        visitors: Math.round(arrivals),
        needed: counters,
        there,
      }),
    )
    .join(' ')
  return (
    <div className="need-chart" data-testid="staffing-chart">
      <p>{say(words.visitors)}</p>
      <Visitors halfHours={halfHours} />
      <p>{say(words.counters)}</p>
      <svg className="need-chart-counters" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{say(words.chart)}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Lacking id={`${id}-lacking`} />
        <Steps halfHours={halfHours} axis={axis} lacking={`url(#${id}-lacking)`} />
        <There halfHours={halfHours} axis={axis} />
        <line className="chart-zero" x2="100%" y1="100%" y2="100%" />
      </svg>
      <div className="need-chart-times" aria-hidden="true">
        {halfHours.map(({ from }) => (
          <span key={from}>{clockText(from, timeZone, language)}</span>
        ))}
      </div>
    </div>
  )
}

const heightOf = (axis: Axis, value: number): number => axis.at(value) * ROOM

function Visitors({ halfHours }: Pick<Props, 'halfHours'>) {
  const axis = axisFor(halfHours.map(({ arrivals }) => arrivals))
  const step = 100 / halfHours.length
  return (
    <svg className="need-chart-visitors" aria-hidden="true">
      {halfHours.map(({ from, arrivals }, place) => {
        const height = heightOf(axis, arrivals)
        return (
          <g key={from}>
            <rect
              className="chart-arrivals"
              x={`${(place + 0.2) * step}%`}
              width={`${0.6 * step}%`}
              y={`${100 - height}%`}
              height={`${height}%`}
            />
            <text className="chart-value" x={`${(place + 0.5) * step}%`} y={`${100 - height}%`} dy="-0.3em" textAnchor="middle">
              {Math.round(arrivals)}
            </text>
          </g>
        )
      })}
      <line className="chart-zero" x2="100%" y1="100%" y2="100%" />
    </svg>
  )
}

type InPlot = Readonly<{ halfHours: readonly HalfHourStaffing[]; axis: Axis }>

/** What it takes; where there are not so many, the rest is hatched. */
function Steps({ halfHours, axis, lacking }: InPlot & Readonly<{ lacking: string }>) {
  const step = 100 / halfHours.length
  return halfHours.map(({ from, counters, there }, place) => {
    const [needed, kept] = [heightOf(axis, counters), heightOf(axis, Math.min(counters, there))]
    const across = { x: `${place * step}%`, width: `${step}%` }
    return (
      <g key={from}>
        <rect className="need-chart-step" {...across} y={`${100 - kept}%`} height={`${kept}%`} />
        {needed > kept ? (
          <>
            <rect className="need-chart-short" {...across} y={`${100 - needed}%`} height={`${needed - kept}%`} />
            <rect fill={lacking} {...across} y={`${100 - needed}%`} height={`${needed - kept}%`} />
          </>
        ) : null}
        <text
          className="chart-value need-chart-figure"
          x={`${(place + 0.5) * step}%`}
          y={`${100 - needed}%`}
          dy={needed < LOW ? '-0.3em' : '1.2em'}
          textAnchor="middle"
        >
          {counters}
        </text>
      </g>
    )
  })
}

function There({ halfHours, axis }: InPlot) {
  const step = 100 / halfHours.length
  const path = halfHours
    .map(({ there }, place) => `${place === 0 ? 'M' : 'L'}${place * step} ${100 - heightOf(axis, there)}H${(place + 1) * step}`)
    .join('')
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible" aria-hidden="true">
      <path className="need-chart-there" d={path} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
