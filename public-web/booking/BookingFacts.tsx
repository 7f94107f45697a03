import './BookingFacts.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { Instant, LocalText } from '#contract/primitives.ts'

type Props = Readonly<{ at: Instant; timeZone: string; service: LocalText; office: LocalText }>

/** When, for what, and where. */
export function BookingFacts({ at, timeZone, service, office }: Props) {
  const { language, say } = useLanguage()
  const rows = [
    [booking.errand, localText(service, language)],
    [booking.place, localText(office, language)],
  ] as const
  return (
    <div className="booking-facts">
      <p className="booking-facts-when">
        <span className="visually-hidden">{say(booking.when)} </span>
        <span>
          <Ruby text={dayText(at, timeZone, language)} />
        </span>{' '}
        <strong>
          <Ruby text={clockText(at, timeZone, language)} />
        </strong>
      </p>
      <dl>
        {rows.map(([term, value]) => (
          <div key={value}>
            <dt>
              <Ruby text={say(term)} />
            </dt>
            <dd>
              <Ruby text={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
