import './HalfHourBars.css'
import type { ReactNode } from 'react'
import { type Bar, namedHours, placeOf } from './bars.ts'
import { hourIn } from './hour.ts'

/** `label`: what the picture shows, in words; what else is drawn over the bars comes as children, in percent. */
type Props = Readonly<{ bars: readonly Bar[]; top: number; timeZone: string; label: string; children?: ReactNode }>

/** Half hours of a day from left to right, a bar for each wait from zero; a dash where it is not known. */
export function HalfHourBars({ bars, top, timeZone, label, children }: Props) {
  const hour = hourIn(timeZone)
  return (
    <div className="half-hour-bars">
      <svg className="half-hour-bars-plot" role="img" aria-label={label}>
        {bars.map((bar) => (
          <OneBar key={bar.from} bar={bar} bars={bars} top={top} />
        ))}
        <line className="half-hour-bars-zero" x2="100%" y1="100%" y2="100%" />
        {children}
      </svg>
      <svg className="half-hour-bars-hours" aria-hidden="true">
        {namedHours(bars, hour).map((at) => (
          <text key={at} x={`${placeOf(bars, at)}%`} y="1em">
            {hour(at)}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Share of a half hour's width that its bar leaves free. */
const GAP = 0.16

function OneBar({ bar, bars, top }: Readonly<{ bar: Bar; bars: readonly Bar[]; top: number }>) {
  const left = placeOf(bars, bar.from)
  const width = placeOf(bars, bar.to) - left
  const across = { x: `${left + (width * GAP) / 2}%`, width: `${width * (1 - GAP)}%` }
  if (bar.minutes === null) return <rect className="half-hour-bars-unknown" {...across} y="94%" height="6%" />
  const height = Math.max(2, (bar.minutes / top) * 100)
  return <rect className={`half-hour-bars-${bar.look}`} {...across} y={`${100 - height}%`} height={`${height}%`} />
}
