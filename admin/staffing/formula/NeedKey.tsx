import '../../charts/chart.css'
import './NeedChart.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { staffingWords as words } from '#client/words/staffing.ts'

/** Stripes, so that what is lacking is not told by its colour alone. */
export const Lacking = ({ id }: Readonly<{ id: string }>) => (
  <defs>
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="need-chart-stripe" y2="8" />
    </pattern>
  </defs>
)

/** What the steps, the stripes and the line mean. */
export function NeedKey() {
  const { say } = useLanguage()
  const id = useId()
  return (
    <ul className="chart-key">
      <li>
        <svg className="chart-swatch" aria-hidden="true">
          <rect className="need-chart-step" width="100%" height="100%" />
        </svg>
        {say(words.needed)}
      </li>
      <li>
        <svg className="chart-swatch" aria-hidden="true">
          <Lacking id={id} />
          <rect className="need-chart-short" width="100%" height="100%" />
          <rect fill={`url(#${id})`} width="100%" height="100%" />
        </svg>
        {say(words.lacking)}
      </li>
      <li>
        <svg className="chart-swatch" aria-hidden="true">
          <line className="need-chart-there" x2="100%" y1="50%" y2="50%" />
        </svg>
        {say(words.there)}
      </li>
    </ul>
  )
}
