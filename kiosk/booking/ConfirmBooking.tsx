import './ConfirmBooking.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import type { CommandHandle } from '#client/use-command.ts'
import { booking } from '#client/words/booking.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { KioskButton } from '../KioskButton.tsx'
import { Question } from '../Question.tsx'
import { isSettled, Trouble } from '../Trouble.tsx'

type Props = Readonly<{
  menu: MenuView
  offer: ServiceOffer
  at: Instant
  book: CommandHandle<'book-appointment'>
  onBook: () => void
  onOtherTime: () => void
}>

/** The last look before a time is booked. */
export function ConfirmBooking({ menu, offer, at, book, onBook, onOtherTime }: Props) {
  const { language, say } = useLanguage()
  return (
    <div className="confirm-booking">
      <Question text={say(booking.confirm)} />
      <section className="confirm-booking-card">
        <p className="confirm-booking-service">
          <Ruby text={localText(offer.name, language)} />
        </p>
        <p className="confirm-booking-day">
          <Ruby text={dayText(at, menu.timeZone, language)} />
        </p>
        <p className="confirm-booking-time">
          <Ruby text={clockText(at, menu.timeZone, language)} />
        </p>
      </section>
      <div className="confirm-booking-end">
        <Trouble command={book} notYet={say(kiosk.bookRetrying)} />
        {!book.pending && <KioskButton look="outline" words={say(booking.otherTime)} onPress={onOtherTime} />}
        {!isSettled(book) && (
          <KioskButton words={say(book.pending ? booking.underWay : booking.book)} pending={book.pending} onPress={onBook} />
        )}
      </div>
    </div>
  )
}
