import './Booked.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { LocalText } from '#contract/primitives.ts'
import { bookingCodeText } from '#contract/readable-code.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { PaperEnd } from '../paper/PaperEnd.tsx'
import { usePrinted } from '../paper/use-printed.ts'
import { Question } from '../Question.tsx'
import { BookingSlip } from './BookingSlip.tsx'

type Props = Readonly<{
  menu: MenuView
  booked: BookedAppointment
  left: number | null
  onNoPaper: () => void
  onDone: () => void
}>

const nameOf = ({ services }: MenuView, { appointment }: BookedAppointment): LocalText | null =>
  services.find(({ id }) => id === appointment.service)?.name ?? null

/** The booked time: when, for what, and the code that is shown here again on that day. */
export function Booked({ menu, booked, left, onNoPaper, onDone }: Props) {
  const { language, say } = useLanguage()
  const [slip, printAgain] = usePrinted(booked.code)
  const { at } = booked.appointment
  const name = nameOf(menu, booked)
  return (
    <div className="booked">
      <Question text={say(booking.booked)} />
      <section className="booked-card">
        <p>{name && <Ruby text={localText(name, language)} />}</p>
        <p className="booked-day">
          <Ruby text={dayText(at, menu.timeZone, language)} />
        </p>
        <p className="booked-time">
          <Ruby text={clockText(at, menu.timeZone, language)} />
        </p>
      </section>
      <section className="booked-facts">
        <p>
          <span>
            <Ruby text={say(booking.code)} />
          </span>
          <strong className="booked-code">{bookingCodeText(booked.code)}</strong>
        </p>
        <p>
          <Ruby text={say(booking.onTheDay)} />
        </p>
        <p>
          <Ruby text={say(booking.inTime)} />
        </p>
      </section>
      <div className="booked-qr">
        <QrCode text={new URL(booked.url, location.origin).href} label={say(booking.code)} />
      </div>
      <PaperEnd left={left} onPrintAgain={printAgain} onNoPaper={onNoPaper} onDone={onDone} />
      <BookingSlip ref={slip} menu={menu} booked={booked} name={name} />
    </div>
  )
}
