import './Events.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Guide, GuideErrand, LifeEvent } from '#contract/guide.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { Both } from '../Both.tsx'
import { Choice } from '../Choice.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { FindField } from './FindField.tsx'
import { find } from './find.ts'
import { Languages } from './Languages.tsx'
import { ServiceChoice } from './ServiceChoice.tsx'

type Props = Readonly<{
  guide: Guide
  offers: readonly ServiceOffer[]
  language: Language
  onLanguage: (language: Language) => void
  onEvent: (event: string) => void
  onByName: (service: ServiceId | null) => void
}>

/** What brings the visitor here: an event of life, a word they say, or a service they know by name. */
export function Events({ guide, offers, language: visitors, onLanguage, onEvent, onByName }: Props) {
  const { say } = useLanguage()
  const [typed, setTyped] = useState('')
  const found = find(typed, guide, offers)
  return (
    <div className="events">
      <Languages language={visitors} onChoose={onLanguage} />
      <header className="events-head">
        <StepHeading>
          <Both say={(language) => wordsIn(language, hearWords.whatBrings)} />
        </StepHeading>
        <FindField typed={typed} onType={setTyped} />
      </header>
      {found === null ? (
        <ul className="events-list" data-testid="events">
          {guide.events.map((event) => (
            <EventChoice key={event.id} event={event} errands={[]} onEvent={onEvent} />
          ))}
        </ul>
      ) : (
        <>
          {found.events.length + found.services.length === 0 && (
            <p role="status">{say(hearWords.nothingFound, { typed: typed.trim() })}</p>
          )}
          <ul className="events-list" data-testid="found">
            {found.events.map(({ event, errands }) => (
              <EventChoice key={event.id} event={event} errands={errands} onEvent={onEvent} />
            ))}
            {found.services.map((offer) => (
              <li key={offer.id}>
                <ServiceChoice offer={offer} onChoose={() => onByName(offer.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <footer className="events-foot">
        <Button look="outline" onClick={() => onByName(null)}>
          {say(hearWords.byName)}
        </Button>
      </footer>
    </div>
  )
}

type EventProps = Readonly<{ event: LifeEvent; errands: readonly GuideErrand[]; onEvent: (event: string) => void }>

/** An event, and the errands of it that were looked for. */
function EventChoice({ event, errands, onEvent }: EventProps) {
  const { language } = useLanguage()
  const names = [...new Set(errands.map(({ name }) => localText(name, language)))]
  return (
    <li>
      <Choice pictogram={event.pictogram} testId={`event-${event.id}`} onChoose={() => onEvent(event.id)}>
        <span className="events-name">
          <Both say={(one) => localText(event.name, one)} />
        </span>
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </Choice>
    </li>
  )
}
