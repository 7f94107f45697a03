import './NoTickets.css'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { type NoTicketsState, noTicketsHere, noTicketsReasons, ticketTimes } from '#client/words/no-tickets.ts'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { KioskButton } from '../KioskButton.tsx'
import { Question } from '../Question.tsx'

type Props = Readonly<{
  offer: ServiceOffer
  why: NoTicketsState
  timeZone: string
  onBook: () => void
  onHelp: () => void
  onErrands: () => void
}>

/** Why there is no number for this errand, and each way there is instead. */
export function NoTickets({ offer, why, timeZone, onBook, onHelp, onErrands }: Props) {
  const { language, say } = useLanguage()
  return (
    <div className="no-tickets">
      <p className="no-tickets-service">
        <Pictogram id={offer.pictogram} />
        <span>
          <Ruby text={localText(offer.name, language)} />
        </span>
      </p>
      <Question text={say(noTicketsReasons[why])}>
        {offer.hours && (
          <p className="no-tickets-hours">
            <Ruby text={say(ticketTimes.ownHours, { hours: spanText(offer.hours, timeZone, language) })} />
          </p>
        )}
        <p className="no-tickets-instead">
          <Ruby text={say(noTicketsHere[why])} />
        </p>
      </Question>
      <div className="no-tickets-ways">
        {offer.booking && <KioskButton words={say(booking.later)} onPress={onBook} />}
        <KioskButton look={offer.booking ? 'outline' : 'filled'} words={say(kiosk.otherErrands)} onPress={onErrands} />
        <KioskButton look="outline" words={say(kiosk.callStaff)} onPress={onHelp} />
      </div>
    </div>
  )
}
