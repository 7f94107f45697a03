import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'

/** Slanted lines for the band of before. */
export const Hatch = ({ id }: Readonly<{ id: string }>) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line className="curves-before-band" x1="0" x2="0" y1="0" y2="8" />
  </pattern>
)

/** What line and band of before and after look like. */
export function CurvesKey({ isChanged }: Readonly<{ isChanged: boolean }>) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <ul className="chart-key">
      <li>
        <svg className="curves-swatch" aria-hidden="true">
          <Hatch id={id} />
          <rect width="100%" height="100%" fill={`url(#${id})`} />
          <line className="curves-before" x2="100%" y1="50%" y2="50%" />
        </svg>
        {say(words.before)}
      </li>
      {isChanged ? (
        <li>
          <svg className="curves-swatch" aria-hidden="true">
            <rect className="curves-after-band" width="100%" height="100%" />
            <line className="curves-after" x2="100%" y1="50%" y2="50%" />
          </svg>
          {say(words.after)}
        </li>
      ) : null}
      <li>{say(words.band)}</li>
    </ul>
  )
}
