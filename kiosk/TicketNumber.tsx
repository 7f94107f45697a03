import { TicketFacts } from './TicketFacts.tsx'
import './TicketNumber.css'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Question } from './Question.tsx'
import { Slip } from './Slip.tsx'
import { type ErrandLine, errandLines, ticketAddress } from './ticket-lines.ts'
import { usePrinted } from './use-printed.ts'

type Props = Readonly<{ menu: MenuView; ticket: IssuedTicket; onDone: () => void; left: number | null }>

/** One thing: the number. Then where, how long, and the same on one's phone. */
export function TicketNumber({ menu, ticket, onDone, left }: Props) {
  const { language, say } = useLanguage()
  const [slip, printAgain] = usePrinted(ticket.number)
  const errands = errandLines(ticket, menu, language)
  return (
    <div className="ticket" data-errands={errands.length > 1 ? 'several' : 'one'}>
      <Question text={say(kiosk.takeTicket)} />
      <section className="ticket-card">
        <p className="ticket-yours">
          <Ruby text={say(kiosk.yourNumber)} />
        </p>
        <p className="ticket-number">{ticket.number}</p>
        {errands.length === 1 &&
          errands.map(({ id, name }) => (
            <p key={id} className="ticket-service">
              <Ruby text={localText(name, language)} />
            </p>
          ))}
      </section>
      <TicketFacts ticket={ticket} className="ticket-facts" />
      {errands.length > 1 && (
        <ul className="ticket-errands">
          {errands.map((errand) => (
            <TicketErrand key={errand.id} errand={errand} />
          ))}
        </ul>
      )}
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

/** One of several errands: what, where, behind how many, how long. */
function TicketErrand({ errand }: Readonly<{ errand: ErrandLine }>) {
  const { language } = useLanguage()
  return (
    <li>
      <p className="ticket-errand-name">
        <Ruby text={localText(errand.name, language)} />
      </p>
      <p className="ticket-errand-wait">
        <Ruby text={errand.wait} />
      </p>
      <p>
        <Ruby text={errand.counters} />
      </p>
      <p className="ticket-errand-people">
        <Ruby text={errand.people} />
      </p>
    </li>
  )
}
