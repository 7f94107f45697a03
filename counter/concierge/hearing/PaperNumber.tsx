import './PaperNumber.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import type { Roll } from './use-roll.ts'

/** The number on the paper in the visitor's hand instead of the next one of the service. */
export function PaperNumber({ roll }: Readonly<{ roll: Roll }>) {
  const { say } = useLanguage()
  return (
    <input
      className="paper-number"
      data-testid="paper-number"
      type="text"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={12}
      aria-label={say(hearWords.paperNumber)}
      placeholder={say(hearWords.paperExample)}
      aria-invalid={roll.missing}
      value={roll.typed}
      onChange={(event) => roll.type(event.target.value)}
    />
  )
}
