import type { Ref } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { clockText, dateText } from '#client/time-text.ts'
import { kiosk } from '#client/words/kiosk.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { BothNames } from '../paper/BothNames.tsx'
import { Slip } from '../paper/Slip.tsx'
import { TicketFacts } from './TicketFacts.tsx'
import { bookedText, errandLines, lateText, ticketAddress } from './ticket-lines.ts'

type Props = Readonly<{ ref: Ref<HTMLDivElement>; menu: MenuView; ticket: IssuedTicket }>

/** The number on paper, in the visitor's language, with the services in Japanese too for the staff. */
export function TicketSlip({ ref, menu, ticket }: Props) {
  const { language, say } = useLanguage()
  const errands = errandLines(ticket, menu, language)
  const notes = [bookedText(ticket, menu.timeZone, language), lateText(ticket, language)].filter((words) => words !== null)
  return (
    <Slip ref={ref} menu={menu}>
      <p>
        <Ruby text={dateText(ticket.issuedAt, menu.timeZone, language)} />{' '}
        <Ruby text={clockText(ticket.issuedAt, menu.timeZone, language)} />
      </p>
      <p className="slip-number">{ticket.number}</p>
      <ul className="slip-errands">
        {errands.map(({ id, name, counters, people, wait }) => (
          <li key={id}>
            <BothNames name={name} />
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
      {notes.map((words) => (
        <p key={words}>
          <Ruby text={words} />
        </p>
      ))}
      <TicketFacts ticket={ticket} className="slip-lines" />
      <QrCode text={ticketAddress(ticket)} label="" />
      <p>
        <Ruby text={say(kiosk.phone)} />
      </p>
      <p>
        <Ruby text={say(kiosk.slipKeep)} />
      </p>
    </Slip>
  )
}
