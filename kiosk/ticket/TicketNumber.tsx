import './TicketNumber.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { PaperEnd } from '../paper/PaperEnd.tsx'
import { usePrinted } from '../paper/use-printed.ts'
import { Question } from '../Question.tsx'
import { TicketFacts } from './TicketFacts.tsx'
import { TicketSlip } from './TicketSlip.tsx'
import { bookedText, type ErrandLine, errandLines, lateText, ticketAddress } from './ticket-lines.ts'

type Props = Readonly<{ menu: MenuView; ticket: IssuedTicket; left: number | null; onNoPaper: () => void; onDone: () => void }>

/** One thing: the number. Then where, how long, and the same on one's phone. */
export function TicketNumber({ menu, ticket, left, onNoPaper, onDone }: Props) {
  const { language, say } = useLanguage()
  const [slip, printAgain] = usePrinted(ticket.number)
  const errands = errandLines(ticket, menu, language)
  const notes = [bookedText(ticket, menu.timeZone, language), lateText(ticket, language)].filter((words) => words !== null)
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
        {notes.map((words) => (
          <p key={words} className="ticket-note">
            <Ruby text={words} />
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
      <PaperEnd left={left} onPrintAgain={printAgain} onNoPaper={onNoPaper} onDone={onDone} />
      <TicketSlip ref={slip} menu={menu} ticket={ticket} />
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
