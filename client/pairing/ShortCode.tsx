import './ShortCode.css'
import type { Session } from '#contract/devices.ts'
import type { Screen } from '#contract/words.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { pairing } from '../words/pairing.ts'
import { PassingTrouble } from './PassingTrouble.tsx'
import { useShortCode } from './use-short-code.ts'

type Props = Readonly<{ screen: Screen; onPaired: (session: Session) => void }>

/** The code of this screen, large enough to be read from a few steps away, and what is to be done with it. */
export function ShortCode({ screen, onPaired }: Props) {
  const { say } = useLanguage()
  const code = useShortCode(screen, onPaired)
  const trouble = code.state === 'shown' || code.state === 'refused' ? code.trouble : null
  return (
    <section className="short-code">
      <h2>{say(pairing.code)}</h2>
      <div className="short-code-place" aria-live="polite">
        {code.state === 'shown' ? (
          <p className="short-code-code" data-testid="short-code" translate="no">
            {code.code}
          </p>
        ) : (
          <p className="short-code-none">{say(pairing.drawing)}</p>
        )}
      </div>
      {trouble === null ? null : <PassingTrouble trouble={trouble} />}
      <ol>
        <li>{say(pairing.stepOpen)}</li>
        <li>{say(pairing.stepEnter)}</li>
        <li>{say(pairing.stepDone)}</li>
      </ol>
      <p className="short-code-note">{say(pairing.renewed)}</p>
      <details>
        <summary>{say(pairing.byLink)}</summary>
        <p>{say(pairing.byLinkHow)}</p>
      </details>
    </section>
  )
}
