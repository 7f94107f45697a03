import './chart.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'

/** What the two shades and the line mean, in the order in which they are met from zero. */
export function ChartKey({ targetMinutes }: Readonly<{ targetMinutes: number }>) {
  const { say } = useLanguage()
  return (
    <ul className="chart-key">
      <li>
        <Swatch className="chart-half" />
        {say(statisticsWords.halfWithin)}
      </li>
      <li>
        <Swatch className="chart-nine" />
        {say(statisticsWords.nineWithin)}
      </li>
      <li>
        <svg className="chart-swatch" aria-hidden="true">
          <line className="chart-target" x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {say(statisticsWords.targetMark, { minutes: targetMinutes })}
      </li>
    </ul>
  )
}

const Swatch = ({ className }: Readonly<{ className: string }>) => (
  <svg className="chart-swatch" aria-hidden="true">
    <rect className={className} width="100%" height="100%" />
  </svg>
)
