import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { booking } from '#client/words/booking.ts'
import { kiosk } from '#client/words/kiosk.ts'
import type { Visit } from './visit.ts'

/** For those who hear the screen: the number, or that a time is booked, at once. */
export function Spoken({ visit }: Readonly<{ visit: Visit }>) {
  const { say } = useLanguage()
  return (
    <p className="visually-hidden" role="status" aria-live="assertive">
      {visit.step === 'number' && say(kiosk.spokenNumber, { number: visit.ticket.number })}
      {visit.step === 'booked' && withoutReadings(say(booking.booked))}
    </p>
  )
}
