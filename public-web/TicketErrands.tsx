import './TicketErrands.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { delayWords } from '#client/words/be-back.ts'
import { ticketBriefs, ticketWords } from '#client/words/ticket.ts'
import { localText } from '#client/words.ts'
import { counterText } from './counter-text.ts'
import type { ErrandPlace } from './my-ticket.ts'
import { TicketMark } from './TicketMark.tsx'
import { aheadText } from './ticket-text.ts'

/** Several errands on one ticket, each with its own place. */
export function TicketErrands({ errands }: Readonly<{ errands: readonly ErrandPlace[] }>) {
  const { language, say } = useLanguage()
  return (
    <section className="ticket-errands">
      <h2>
        <Ruby text={say(ticketWords.errands)} />
      </h2>
      <ul>
        {errands.map(({ service, name, place }) => (
          <li key={service}>
            <TicketMark state={place.state === 'elsewhere' || place.state === 'later' ? 'wait' : place.state} />
            <strong>
              <Ruby text={localText(name, language)} />
            </strong>
            <PlaceText place={place} />
          </li>
        ))}
      </ul>
      <p>
        <Ruby text={say(ticketWords.errandsHint)} />
      </p>
    </section>
  )
}

function PlaceText({ place }: Pick<ErrandPlace, 'place'>) {
  const { language, say } = useLanguage()
  if ('ahead' in place)
    return (
      <span>
        <Ruby text={aheadText(place.ahead, language)} /> · <EstimateText estimate={place.estimate} />
        {place.delayed ? (
          <>
            {' · '}
            <Ruby text={say(delayWords.delayed)} />
          </>
        ) : null}
      </span>
    )
  if (place.state === 'later')
    return (
      <span>
        <Ruby text={say(ticketWords.later)} />
      </span>
    )
  if (place.state === 'elsewhere')
    return (
      <span>
        <Ruby text={say(ticketWords.elsewhere, { counter: counterText(place.label, language) })} />
      </span>
    )
  return (
    <span>
      <Ruby text={say(ticketBriefs[place.state])} />
      {'label' in place ? (
        <>
          {' · '}
          <Ruby text={counterText(place.label, language)} />
        </>
      ) : null}
    </span>
  )
}
