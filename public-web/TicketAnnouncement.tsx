import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import type { TicketState } from '#client/words/ticket.ts'
import type { Place } from './my-ticket.ts'
import type { TicketId } from './ticket-id.ts'
import { headlineText } from './ticket-text.ts'

type Props = Readonly<{ ticket: TicketId; state: TicketState; place: Place | null }>

/** For those who do not look: a change of state is read out politely, a call at once and once. */
export function TicketAnnouncement({ ticket, state, place }: Props) {
  const { language } = useLanguage()
  const calledAt = place?.state === 'called' ? place.at : null
  const sentence = `${ticket.number} ${withoutReadings(headlineText({ state, place, day: ticket.day }, language))}`

  return (
    <div className="visually-hidden">
      <p aria-live="polite">{calledAt === null && state !== 'looking' ? sentence : ''}</p>
      <div aria-live="assertive">{calledAt === null ? null : <p key={calledAt}>{sentence}</p>}</div>
    </div>
  )
}
