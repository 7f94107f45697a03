import './Ticks.css'
import type { Axis } from './marks.ts'

/** The figures of an upright axis. */
export function Ticks({ axis }: Readonly<{ axis: Axis }>) {
  return (
    <div className="ticks" aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} style={{ insetBlockStart: `${100 - axis.at(tick)}%` }}>
          {tick}
        </span>
      ))}
    </div>
  )
}
