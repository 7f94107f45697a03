import { arrivalAxis, type Mark } from './marks.ts'

/** Share of the width that bars may take; the rest is for the figure behind the longest. */
const ROOM = 0.8

/** How many came, one bar a row. */
export function ArrivalBars({ marks }: Readonly<{ marks: readonly Mark[] }>) {
  const axis = arrivalAxis(marks)
  const step = 100 / marks.length
  return (
    <>
      {marks.map(({ key, arrivals }, row) => (
        <g key={key}>
          <rect
            className="chart-arrivals"
            y={`${(row + 0.25) * step}%`}
            height={`${step / 2}%`}
            width={`${axis.at(arrivals) * ROOM}%`}
          />
          <text className="chart-value" x={`${axis.at(arrivals) * ROOM}%`} y={`${(row + 0.5) * step}%`} dx="0.5em" dy="0.35em">
            {arrivals}
          </text>
        </g>
      ))}
      <line className="chart-zero" y2="100%" />
    </>
  )
}
