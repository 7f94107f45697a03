import './TicketNumber.css'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/api.ts'
import type { MenuView } from '#contract/views.ts'
import { Question } from './Question.tsx'
import { Slip } from './Slip.tsx'
import { servicesOn, ticketAddress, ticketLines } from './ticket-lines.ts'
import { usePrinted } from './use-printed.ts'

type Props = Readonly<{ menu: MenuView; ticket: IssuedTicket; onDone: () => void; left: number | null }>

/** One thing: the number. Then where, how long, and the same on one's phone. */
export function TicketNumber({ menu, ticket, onDone, left }: Props) {
  const { language, say } = useLanguage()
  const [slip, printAgain] = usePrinted(ticket.number)
  const services = servicesOn(ticket, menu)
  return (
    <div className="ticket">
      <Question text={say(kiosk.takeTicket)} />
      <section className="ticket-card">
        <p className="ticket-yours">
          <Ruby text={say(kiosk.yourNumber)} />
        </p>
        <p className="ticket-number">{ticket.number}</p>
        <p className="ticket-services">
          {services.map(({ id, name }) => (
            <span key={id}>
              <Ruby text={localText(name, language)} />
            </span>
          ))}
        </p>
      </section>
      <dl className="ticket-facts">
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
      <figure className="ticket-phone">
        <QrCode text={ticketAddress(ticket)} label={say(kiosk.phone)} />
        <figcaption>
          <Ruby text={say(kiosk.phone)} />
        </figcaption>
      </figure>
      <div className="ticket-end">
        <Button look="outline" className="kiosk-button" onClick={printAgain}>
          <span>
            <Ruby text={say(kiosk.reprint)} />
          </span>
        </Button>
        <Button className="kiosk-button" onClick={onDone}>
          {say(kiosk.done)}
        </Button>
        <p className="ticket-left">{left === null ? '' : <Ruby text={say(kiosk.returning, { n: left })} />}</p>
      </div>
      <Slip ref={slip} menu={menu} ticket={ticket} />
    </div>
  )
}
