import type { Ref } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { LocalText } from '#contract/primitives.ts'
import { bookingCodeText } from '#contract/readable-code.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { BothNames } from '../paper/BothNames.tsx'
import { Slip } from '../paper/Slip.tsx'

type Props = Readonly<{ ref: Ref<HTMLDivElement>; menu: MenuView; booked: BookedAppointment; name: LocalText | null }>

/** The booked time on paper. */
export function BookingSlip({ ref, menu, booked, name }: Props) {
  const { language, say } = useLanguage()
  const { at } = booked.appointment
  return (
    <Slip ref={ref} menu={menu}>
      <p>
        <Ruby text={say(booking.yours)} />
      </p>
      <p className="slip-day">
        <Ruby text={dayText(at, menu.timeZone, language)} />
      </p>
      <p className="slip-time">
        <Ruby text={clockText(at, menu.timeZone, language)} />
      </p>
      <div className="slip-errands">{name && <BothNames name={name} />}</div>
      <dl className="slip-lines">
        <div>
          <dt>
            <Ruby text={say(booking.code)} />
          </dt>
          <dd>{bookingCodeText(booked.code)}</dd>
        </div>
      </dl>
      <QrCode text={new URL(booked.url, location.origin).href} label="" />
      <p>
        <Ruby text={say(booking.onTheDay)} />
      </p>
      <p>
        <Ruby text={say(booking.inTime)} />
      </p>
    </Slip>
  )
}
