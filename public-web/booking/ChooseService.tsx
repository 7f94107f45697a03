import { Link } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { homeBooking } from '#client/words/booking.ts'
import { localText } from '#client/words.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { BookHeading } from './BookHeading.tsx'
import { bookHref } from './book-address.ts'

type Props = Readonly<{ view: LineView; services: readonly LineService[] }>

export function ChooseService({ view, services }: Props) {
  const { language, say } = useLanguage()
  if (services.length === 0) return <Banner kind="info" title={<Ruby text={say(homeBooking.noService)} />} />
  return (
    <>
      <BookHeading text={say(homeBooking.whichService)} />
      <p>
        <Ruby text={say(homeBooking.noNames)} />
      </p>
      <ul className="book-choices">
        {services.map(({ id, name }) => (
          <li key={id}>
            <Link className="book-choice" href={bookHref(view.office, { step: 'day', service: id })}>
              <strong>
                <Ruby text={localText(name, language)} />
              </strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
