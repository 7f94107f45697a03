import './WaitRows.css'
import { type CSSProperties, useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'
import { ArrivalBars } from './ArrivalBars.tsx'
import type { Mark } from './marks.ts'
import { WaitBars } from './WaitBars.tsx'

type Props = Readonly<{
  marks: readonly Mark[]
  targetMinutes: number
  title: string
  description: string
  words: (mark: Mark) => string
}>

/** Services or counters, one a row: how many came, and how long they waited. In percent of the picture, so it fits screen and paper. */
export function WaitRows({ marks, targetMinutes, title, description, words }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const step = 100 / marks.length
  return (
    <div className="wait-rows" style={{ '--rows': marks.length } as CSSProperties}>
      <p className="wait-rows-arrivals">{say(statisticsWords.arrivalsChart)}</p>
      <p className="wait-rows-waits">{say(statisticsWords.waitChart)}</p>
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {marks.map(({ key, label }, row) => (
          <text key={key} className="chart-label" x="24%" y={`${(row + 0.5) * step}%`} dy="0.35em" textAnchor="end">
            {label}
          </text>
        ))}
        <svg x="25%" width="20%" height="100%" overflow="visible" aria-hidden="true">
          <ArrivalBars marks={marks} />
        </svg>
        <svg x="47%" width="53%" height="100%" overflow="visible" aria-hidden="true">
          <WaitBars marks={marks} targetMinutes={targetMinutes} words={words} />
        </svg>
      </svg>
    </div>
  )
}
