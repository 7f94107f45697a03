import { Link } from 'wouter'
import { halfDays } from '#client/booking/half-days.ts'
import { Looking } from '#client/booking/Looking.tsx'
import { useSlots } from '#client/booking/use-slots.ts'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { booking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { Slot } from '#contract/appointments.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { BookHeading } from './BookHeading.tsx'
import { bookHref } from './book-address.ts'

type Props = Readonly<{ view: LineView; service: LineService; day: Day }>

/** What time? Those of the day that are free. */
export function ChooseTime({ view, service, day }: Props) {
  const { language, say } = useLanguage()
  const slots = useSlots(view.office, service.id, day)
  const free = slots.state === 'known' ? slots.list.slots.filter((slot) => slot.free > 0) : []
  const { morning, afternoon } = halfDays(free, view.timeZone)
  const times = {
    timeZone: view.timeZone,
    hrefOf: (at: Instant) => bookHref(view.office, { step: 'confirm', service: service.id, day, at }),
  }
  return (
    <>
      <BookHeading text={say(booking.whichTime)}>
        <span>
          <Ruby text={calendarDayText(day, language)} />
        </span>
        <span>
          <Ruby text={localText(service.name, language)} />
        </span>
      </BookHeading>
      {slots.state === 'known' ? null : <Looking slots={slots} />}
      {slots.state === 'known' && free.length === 0 ? <Banner kind="info" title={<Ruby text={say(booking.noTimes)} />} /> : null}
      <Times heading={say(booking.morning)} slots={morning} {...times} />
      <Times heading={say(booking.afternoon)} slots={afternoon} {...times} />
    </>
  )
}

type TimesProps = Readonly<{ heading: string; slots: readonly Slot[]; timeZone: string; hrefOf: (at: Instant) => string }>

function Times({ heading, slots, timeZone, hrefOf }: TimesProps) {
  const { language, say } = useLanguage()
  if (slots.length === 0) return null
  return (
    <section className="book-half">
      <h2>
        <Ruby text={heading} />
      </h2>
      <ul className="book-times">
        {slots.map(({ at, free }) => (
          <li key={at}>
            <Link className="book-choice" href={hrefOf(at)}>
              <strong>
                <Ruby text={clockText(at, timeZone, language)} />
              </strong>
              <span>
                <Ruby text={say(booking.places, { n: free })} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
