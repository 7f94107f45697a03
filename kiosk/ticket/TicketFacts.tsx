import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { IssuedTicket } from '#contract/answers.ts'
import { ticketLines } from './ticket-lines.ts'

/** Where, behind how many, how long: the same on the screen and on paper. */
export function TicketFacts({ ticket, className }: Readonly<{ ticket: IssuedTicket; className: string }>) {
  const { language } = useLanguage()
  return (
    <dl className={className}>
      {ticketLines(ticket, language).map(({ term, value }) => (
        <div key={term}>
          <dt>
            <Ruby text={term} />
          </dt>
          <dd>
            <Ruby text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
