import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { delayWords } from '#client/words/be-back.ts'
import type { TicketState } from '#client/words/ticket.ts'
import type { Place } from './my-ticket.ts'
import type { TicketId } from './ticket-id.ts'
import { headlineText } from './ticket-text.ts'

type Props = Readonly<{ ticket: TicketId; state: TicketState; place: Place | null }>

/** For those who do not look: a change of state is read out politely, a call at once and once. */
export function TicketAnnouncement({ ticket, state, place }: Props) {
  const { language, say } = useLanguage()
  const calledAt = place?.state === 'called' ? place.at : null
  const delayed = place !== null && 'delayed' in place && place.delayed
  const sentence = `${ticket.number} ${withoutReadings(headlineText({ state, place, day: ticket.day }, language))}`

  return (
    <div className="visually-hidden">
      <p aria-live="polite">{calledAt === null && state !== 'looking' ? sentence : ''}</p>
      {/* Beside the state, so that only what is new is read: once when the delay comes. */}
      <p aria-live="polite" data-testid="delay-announced">
        {delayed ? `${ticket.number} ${withoutReadings(say(delayWords.announced))}` : ''}
      </p>
      <div aria-live="assertive">{calledAt === null ? null : <p key={calledAt}>{sentence}</p>}</div>
    </div>
  )
}
