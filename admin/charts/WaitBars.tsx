import { type Mark, waitAxis } from './marks.ts'

/** Share of the width that bars may take; the rest is for the words behind the longest. */
const ROOM = 0.55

type Props = Readonly<{ marks: readonly Mark[]; targetMinutes: number; words: (mark: Mark) => string }>

/** The dark bar ends where half were called, the light one where nine in ten were; both begin at zero. Words lie over the target's line. */
export function WaitBars({ marks, targetMinutes, words }: Props) {
  const axis = waitAxis(marks, targetMinutes)
  const at = (minutes: number): string => `${axis.at(minutes) * ROOM}%`
  const step = 100 / marks.length
  return (
    <>
      {marks.map(({ key, median, p90 }, row) => (
        <g key={key}>
          {p90 === null ? null : (
            <rect className="chart-nine" y={`${(row + 0.25) * step}%`} height={`${step / 2}%`} width={at(p90)} />
          )}
          {median === null ? null : (
            <rect className="chart-half" y={`${(row + 0.25) * step}%`} height={`${step / 2}%`} width={at(median)} />
          )}
        </g>
      ))}
      <line className="chart-zero" y2="100%" />
      <line className="chart-target" x1={at(targetMinutes)} x2={at(targetMinutes)} y2="100%" />
      {marks.map((mark, row) => (
        <text key={mark.key} className="chart-value" x={at(mark.p90 ?? 0)} y={`${(row + 0.5) * step}%`} dx="0.5em" dy="0.35em">
          {words(mark)}
        </text>
      ))}
    </>
  )
}
