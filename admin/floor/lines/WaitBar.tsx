import './WaitBar.css'
import { scaleLinear } from 'd3-scale'
import { isPastTarget } from './past-target.ts'

/** `waitedMs` `null`: nobody waits, only the target is drawn. All bars of a table share `scaleMinutes`. */
type Props = Readonly<{ waitedMs: number | null; scaleMinutes: number; targetMinutes: number }>

const MINUTE_MS = 60_000

/** A wait against the target, from zero. The words stand beside it, so it is drawn for the eye only. */
export function WaitBar({ waitedMs, scaleMinutes, targetMinutes }: Props) {
  const at = scaleLinear([0, scaleMinutes], [0, 100]).clamp(true)
  const target = `${at(targetMinutes)}%`
  return (
    <svg className={`wait-bar ${isPastTarget(waitedMs, targetMinutes) ? 'wait-bar-past' : ''}`} aria-hidden="true">
      {waitedMs === null ? null : (
        <rect className="wait-bar-waited" y="25%" height="50%" width={`${at(waitedMs / MINUTE_MS)}%`} />
      )}
      <line x1={target} x2={target} y1="0" y2="100%" />
    </svg>
  )
}
