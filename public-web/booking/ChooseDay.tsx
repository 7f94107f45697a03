import { Link } from 'wouter'
import { Looking } from '#client/booking/Looking.tsx'
import { useSlots } from '#client/booking/use-slots.ts'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { booking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { BookHeading } from './BookHeading.tsx'
import { bookHref } from './book-address.ts'

type Props = Readonly<{ view: LineView; service: LineService }>

/** Which day? Those with a free place, soonest first. */
export function ChooseDay({ view, service }: Props) {
  const { language, say } = useLanguage()
  const slots = useSlots(view.office, service.id, null)
  const days = slots.state === 'known' ? (slots.list.days ?? []) : []
  return (
    <>
      <BookHeading text={say(booking.whichDay)}>
        <span>
          <Ruby text={localText(service.name, language)} />
        </span>
      </BookHeading>
      {slots.state === 'known' ? null : <Looking slots={slots} />}
      {slots.state === 'known' && days.length === 0 ? <Banner kind="info" title={<Ruby text={say(booking.noDays)} />} /> : null}
      <ul className="book-choices">
        {days.map(({ day, free }) => (
          <li key={day}>
            <Link className="book-choice" href={bookHref(view.office, { step: 'time', service: service.id, day })}>
              <strong>
                <Ruby text={calendarDayText(day, language)} />
              </strong>
              <span>
                {day === view.day && (
                  <>
                    <Ruby text={say(booking.today)} />{' '}
                  </>
                )}
                <Ruby text={say(booking.places, { n: free })} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
