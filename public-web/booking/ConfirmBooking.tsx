import './ConfirmBooking.css'
import { Link, useLocation } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { booking, homeBooking } from '#client/words/booking.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { BookHeading } from './BookHeading.tsx'
import { BookingFacts } from './BookingFacts.tsx'
import { type BookStep, bookHref } from './book-address.ts'
import { useKeptBookings } from './use-kept-bookings.ts'

type Props = Readonly<{ view: LineView; service: LineService; chosen: Extract<BookStep, { step: 'confirm' }> }>

/** The last look before the time is booked. What the office answers is kept in this browser, and its card is opened. */
export function ConfirmBooking({ view, service, chosen: { day, at } }: Props) {
  const { language, say } = useLanguage()
  const [, goTo] = useLocation()
  const { keep } = useKeptBookings()
  const command = useCommand('book-appointment')
  const { office, name: officeName, timeZone } = view
  const book = async () => {
    const outcome = await command.run({ office }, { service: service.id, at, language })
    if (!outcome?.ok) return
    const { code, appointment } = outcome.answer
    const booked = { office, officeName, timeZone, service: service.name, at: appointment.at, code }
    keep(booked)
    // The card's page is told too, for a browser that keeps nothing.
    goTo(`/offices/${office}#${code}`, { replace: true, state: booked })
  }
  return (
    <>
      <BookHeading text={say(booking.confirm)} />
      <div className="confirm-booking">
        <BookingFacts at={at} timeZone={timeZone} service={service.name} office={officeName} />
      </div>
      <p>
        <Ruby text={say(homeBooking.noNames)} />
      </p>
      {command.refusal ? <Banner kind="error" title={<Ruby text={visitorTroubleText(command.refusal, language)} />} /> : null}
      <div className="confirm-booking-end">
        <Button size="large" pending={command.pending} onClick={book}>
          <span>
            <Ruby text={say(command.pending ? booking.underWay : command.refusal ? homeBooking.again : booking.book)} />
          </span>
        </Button>
        <Link className="confirm-booking-other" href={bookHref(office, { step: 'time', service: service.id, day })}>
          <Ruby text={say(booking.otherTime)} />
        </Link>
      </div>
    </>
  )
}
