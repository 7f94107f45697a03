import './TicketTimes.css'
import { Link } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whyNoTickets } from '#client/no-tickets.ts'
import { clockText, spanText } from '#client/time-text.ts'
import { bookingLink, noTicketsFromHome, ticketTimes } from '#client/words/no-tickets.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { bookHref } from './booking/book-address.ts'
import { Sentences } from './Sentences.tsx'

/** Until when tickets are given; where none are, what to do instead; and the way to a booked time. */
export function TicketTimes({ view, service }: Readonly<{ view: LineView; service: LineService }>) {
  const { language, say } = useLanguage()
  const { id, hours, ticketsUntil, booking } = service
  const why = whyNoTickets(service)
  // A closed ward says so once, above; a row repeats only what is its own.
  const instead = why !== null && view.lamp !== 'closed'
  const until = why === null && ticketsUntil !== null
  if (!instead && !until && hours === null && !booking) return null
  return (
    <div className="ticket-times">
      {hours && !until ? (
        <p>
          <Ruby text={say(ticketTimes.briefHours, { hours: spanText(hours, view.timeZone, language) })} />
        </p>
      ) : null}
      {until && ticketsUntil !== null ? (
        <p>
          <Ruby text={say(ticketTimes.until, { time: clockText(ticketsUntil, view.timeZone, language) })} />
        </p>
      ) : null}
      {instead ? (
        <p>
          <Sentences text={say(noTicketsFromHome[why])} />
          {booking ? <Ruby text={say(bookingLink.orBook)} /> : null}
        </p>
      ) : null}
      {booking ? (
        <Link className="ticket-times-book" href={bookHref(view.office, { step: 'day', service: id })}>
          <Ruby text={say(bookingLink.book)} />
        </Link>
      ) : null}
    </div>
  )
}
