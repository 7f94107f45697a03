import './Slip.css'
import type { Ref } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText, dateText } from '#client/time-text.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { TicketFacts } from './TicketFacts.tsx'
import { errandLines, ticketAddress } from './ticket-lines.ts'

type Props = Readonly<{ ref: Ref<HTMLDivElement>; menu: MenuView; ticket: IssuedTicket }>

/** The paper, 80 mm wide: in the visitor's language, with the services in Japanese too for the staff. No personal data. */
export function Slip({ ref, menu, ticket }: Props) {
  const { language, say } = useLanguage()
  const errands = errandLines(ticket, menu, language)
  return (
    <div className="slip" ref={ref} aria-hidden="true">
      <p className="slip-office">
        <Ruby text={localText(menu.name, language)} />
      </p>
      <p>
        {dateText(ticket.issuedAt, menu.timeZone, language)} {clockText(ticket.issuedAt, menu.timeZone, language)}
      </p>
      <p className="slip-number">{ticket.number}</p>
      <ul className="slip-errands">
        {errands.map(({ id, name, counters, people, wait }) => (
          <li key={id}>
            <p className="slip-name">
              <Ruby text={localText(name, language)} />
            </p>
            {withoutReadings(localText(name, language)) !== name.ja && <p>{name.ja}</p>}
            {errands.length > 1 && (
              <p className="slip-turn">
                {[counters, people, wait].map((words) => (
                  <span key={words}>
                    <Ruby text={words} />
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <TicketFacts ticket={ticket} className="slip-lines" />
      <QrCode text={ticketAddress(ticket)} label="" />
      <p>
        <Ruby text={say(kiosk.phone)} />
      </p>
      <p>
        <Ruby text={say(kiosk.slipKeep)} />
      </p>
    </div>
  )
}
