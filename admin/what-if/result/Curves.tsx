import '../../charts/chart.css'
import './Curves.css'
import { area, line } from 'd3-shape'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, spanText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { Likely, WhatIfAnswer, WhatIfOutcome } from '#contract/what-if.ts'
import { type Axis, axisFor } from '../../charts/marks.ts'
import { Ticks } from '../../charts/Ticks.tsx'
import { countOf } from '../draft.ts'
import { CurvesKey, Hatch } from './CurvesKey.tsx'
import { figureText } from './figures.ts'

/** Waits by time of arrival: before as a dashed line in a hatched band, after as a full line in a filled one. */
export function Curves({ answer }: Readonly<{ answer: WhatIfAnswer }>) {
  const { language, say } = useLanguage()
  const id = useId()
  const { before, after, base } = answer
  const isChanged = countOf(answer.changes) > 0
  const axis = axisFor([before, after].flatMap(({ halfHours }) => halfHours.flatMap(({ wait }) => wait?.high ?? [])))
  return (
    <div className="curves">
      <p>{say(words.chart)}</p>
      <CurvesKey isChanged={isChanged} />
      <div className="curves-plot">
        <Ticks axis={axis} />
        <svg role="img" aria-labelledby={`${id}-title ${id}-desc`}>
          <title id={`${id}-title`}>{say(words.chart)}</title>
          <desc id={`${id}-desc`}>
            {base.halfHours
              .map((halfHour, place) => {
                const [was, is] = [before.halfHours[place]?.wait, after.halfHours[place]?.wait]
                const span = spanText(halfHour, base.timeZone, language)
                if (!was || !is) return ''
                return say(words.chartRow, {
                  span,
                  before: figureText(was.value, language),
                  after: figureText(is.value, language),
                })
              })
              .join(' ')}
          </desc>
          <Hatch id={`${id}-hatch`} />
          {axis.ticks.map((tick) => (
            <line
              key={tick}
              className={tick === 0 ? 'chart-zero' : 'chart-grid'}
              x2="100%"
              y1={`${100 - axis.at(tick)}%`}
              y2={`${100 - axis.at(tick)}%`}
            />
          ))}
          <Band outcome={before} axis={axis} fill={`url(#${id}-hatch)`} />
          {isChanged ? <Band outcome={after} axis={axis} /> : null}
          <Curve outcome={before} axis={axis} className="curves-before" />
          {isChanged ? <Curve outcome={after} axis={axis} className="curves-after" /> : null}
          {isChanged ? <Points outcome={after} axis={axis} /> : null}
        </svg>
      </div>
      <div className="curves-times" aria-hidden="true">
        {base.halfHours.map(({ from }) => (
          <span key={from}>{clockText(from, base.timeZone, language)}</span>
        ))}
      </div>
    </div>
  )
}

type InPlot = Readonly<{ outcome: WhatIfOutcome; axis: Axis }>
type Point = Readonly<{ x: number; wait: Likely | null }>

const pointsOf = ({ halfHours }: WhatIfOutcome): readonly Point[] =>
  halfHours.map(({ wait }, place) => ({ x: ((place + 0.5) * 100) / halfHours.length, wait }))

const known = ({ wait }: Point): boolean => wait !== null

const Box = ({ children }: Readonly<{ children: React.ReactNode }>) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible" aria-hidden="true">
    {children}
  </svg>
)

/** The band is drawn in the picture's own pixels, so that its hatching is not stretched: hence its clip. */
function Band({ outcome, axis, fill }: InPlot & Readonly<{ fill?: string }>) {
  const id = useId()
  const path = area<Point>(
    ({ x }) => x / 100,
    ({ wait }) => 1 - axis.at(wait?.low ?? 0) / 100,
    ({ wait }) => 1 - axis.at(wait?.high ?? 0) / 100,
  ).defined(known)(pointsOf(outcome))
  return (
    <>
      <clipPath id={id} clipPathUnits="objectBoundingBox">
        <path d={path ?? ''} />
      </clipPath>
      <rect
        width="100%"
        height="100%"
        clipPath={`url(#${id})`}
        {...(fill === undefined ? { className: 'curves-after-band' } : { fill })}
      />
    </>
  )
}

function Curve({ outcome, axis, className }: InPlot & Readonly<{ className: string }>) {
  const path = line<Point>(
    ({ x }) => x,
    ({ wait }) => 100 - axis.at(wait?.value ?? 0),
  ).defined(known)(pointsOf(outcome))
  return (
    <Box>
      <path className={className} d={path ?? ''} vectorEffect="non-scaling-stroke" />
    </Box>
  )
}

const Points = ({ outcome, axis }: InPlot) =>
  pointsOf(outcome).map(({ x, wait }) =>
    wait ? <circle key={x} className="curves-point" cx={`${x}%`} cy={`${100 - axis.at(wait.value)}%`} r="0.25em" /> : null,
  )
