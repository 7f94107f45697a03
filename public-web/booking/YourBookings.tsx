import './YourBookings.css'
import { Link } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { booking, homeBooking } from '#client/words/booking.ts'
import { BookingFacts } from './BookingFacts.tsx'
import type { KeptBooking } from './kept-bookings.ts'

/** What this browser has booked, each with the way to its code. */
export function YourBookings({ bookings }: Readonly<{ bookings: readonly KeptBooking[] }>) {
  const { say } = useLanguage()
  if (bookings.length === 0) return null
  return (
    <section className="your-bookings" data-testid="your-bookings">
      <h2>
        <Ruby text={say(booking.yours)} />
      </h2>
      <ul>
        {bookings.map(({ code, office, officeName, at, timeZone, service }) => (
          <li key={code}>
            <BookingFacts at={at} timeZone={timeZone} service={service} office={officeName} />
            <Link className="your-bookings-show" href={`/offices/${office}#${code}`}>
              <Ruby text={say(homeBooking.show)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
