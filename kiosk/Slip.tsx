import './Slip.css'
import type { Ref } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { clockText, dateText } from '#client/time-text.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/api.ts'
import type { MenuView } from '#contract/views.ts'
import { servicesOn, ticketAddress, ticketLines } from './ticket-lines.ts'

type Props = Readonly<{ ref: Ref<HTMLDivElement>; menu: MenuView; ticket: IssuedTicket }>

/** The paper, 80 mm wide: in the visitor's language, with the services in Japanese too for the staff. No personal data. */
export function Slip({ ref, menu, ticket }: Props) {
  const { language, say } = useLanguage()
  return (
    <div className="slip" ref={ref} aria-hidden="true">
      <p className="slip-office">
        <Ruby text={localText(menu.name, language)} />
      </p>
      <p>
        {dateText(ticket.issuedAt, menu.timeZone, language)} {clockText(ticket.issuedAt, menu.timeZone, language)}
      </p>
      <p className="slip-number">{ticket.number}</p>
      <ul className="slip-services">
        {servicesOn(ticket, menu).map(({ id, name }) => (
          <li key={id}>
            <Ruby text={localText(name, language)} />
            {withoutReadings(localText(name, language)) !== name.ja && <span className="slip-japanese">{name.ja}</span>}
          </li>
        ))}
      </ul>
      <dl className="slip-lines">
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
