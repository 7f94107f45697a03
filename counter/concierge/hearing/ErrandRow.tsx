import './ErrandRow.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { estimateText, waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { closingWords } from '#client/words/closing.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { hearWords } from '#client/words/concierge.ts'
import { errandWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { Both } from '../Both.tsx'
import { isOffered } from '../offered.ts'
import { Toggle } from '../Toggle.tsx'
import { ErrandPart } from './ErrandPart.tsx'
import type { Wanted } from './wanted.ts'

type Props = Readonly<{ wanted: Wanted; timeZone: string; onToggle: () => void }>

/** One errand of the ticket: on it or not, at which counter, how long it would take from now, what is done there. */
export function ErrandRow({ wanted: { offer, heard, on }, timeZone, onToggle }: Props) {
  const { say } = useLanguage()
  const [told, setTold] = useState(false)
  const name = <Both say={(language) => localText(offer.name, language)} />
  if (!isOffered(offer))
    return (
      <li className="errand-row errand-row-closed" data-testid={`errand-${offer.id}`}>
        <strong>{name}</strong>
        <p>{say(serviceStateWords[offer.state])}</p>
      </li>
    )
  return (
    <li className="errand-row" data-on={on} data-testid={`errand-${offer.id}`}>
      <Toggle on={on} onToggle={onToggle} className="errand-row-toggle">
        {name}
      </Toggle>
      {on && <Wait offer={offer} timeZone={timeZone} />}
      {on && heard && (
        <div className="errand-row-told">
          <ul>
            {heard.parts.map((part) => (
              <ErrandPart key={part.id} part={part} whole={told} />
            ))}
          </ul>
          {heard.parts.some(({ why }) => why) && (
            <Button look="text" size="small" aria-expanded={told} onClick={() => setTold(!told)}>
              {say(told ? hearWords.tellLess : hearWords.tellMore)}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function Wait({ offer, timeZone }: Readonly<{ offer: ServiceOffer; timeZone: string }>) {
  const { language, say } = useLanguage()
  const counters = offer.counters.join(language === 'ja' ? '・' : ', ')
  return (
    <p className="errand-row-wait">
      {offer.estimate.kind !== 'unknown' && <strong>{estimateText(offer.estimate, language)}</strong>}
      <span>{waitingText(offer.waiting, language)}</span>
      <span>{offer.counters.length > 0 ? say(errandWords.counters, { counters }) : say(hearWords.counterLater)}</span>
      {offer.afterClosing !== null && <span>{say(closingWords[offer.afterClosing])}</span>}
      {offer.ticketsUntil !== null && (
        <span>{say(hearWords.until, { time: clockText(offer.ticketsUntil, timeZone, language) })}</span>
      )}
    </p>
  )
}
