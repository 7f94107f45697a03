import './SeriesMark.css'
import type { Series } from './series.ts'

/** The point of a series: a disc, a square, a diamond, so that none is told by colour alone. Stands at the origin of its picture. */
export function SeriesMark({ series }: Readonly<{ series: Series }>) {
  if (series === 'ours') return <circle className="series-ours-mark" r="0.3em" />
  const square = <rect className={`series-${series}-mark`} x="-0.25em" y="-0.25em" width="0.5em" height="0.5em" />
  return series === 'les' ? square : <g transform="rotate(45)">{square}</g>
}
