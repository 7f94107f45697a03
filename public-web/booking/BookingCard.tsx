import './BookingCard.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { booking, homeBooking } from '#client/words/booking.ts'
import { bookingCodeText } from '#contract/readable-code.ts'
import { Sentences } from '../Sentences.tsx'
import { useArrival } from '../use-arrival.ts'
import { BookingFacts } from './BookingFacts.tsx'
import { GiveBack } from './GiveBack.tsx'
import type { KeptBooking } from './kept-bookings.ts'

/** `booking`: what is known of it here; `null` where it was booked somewhere else. `isKept`: this browser remembers it. */
type Props = Readonly<{
  office: string
  code: string
  booking: KeptBooking | null
  isKept: boolean
  /** The time is free again. */
  onGiven: () => void
  /** It is to go from this page. */
  onForget: () => void
}>

/** What is held to the kiosk's reader on the day. */
export function BookingCard({ office, code, booking: known, isKept, onGiven, onForget }: Props) {
  const { say } = useLanguage()
  const [given, setGiven] = useState(false)
  const heading = useArrival<HTMLHeadingElement>()
  if (given) return <GivenBack />
  return (
    <section className="booking-card" data-testid="booking-card">
      <h2 ref={heading} tabIndex={-1}>
        <Ruby text={say(booking.yours)} />
      </h2>
      {known ? <BookingFacts at={known.at} timeZone={known.timeZone} service={known.service} office={known.officeName} /> : null}
      <div className="booking-card-code">
        {/* A reader finds the code behind the "#", whichever page it stands on. */}
        <QrCode text={`${location.origin}/offices/${office}#${code}`} label={say(booking.code)} />
        <p>
          <Ruby text={say(booking.code)} />
          <strong data-testid="booking-code">{bookingCodeText(code)}</strong>
        </p>
      </div>
      <p>
        <Sentences text={say(known ? booking.onTheDay : homeBooking.onlyCode)} />
      </p>
      {known ? (
        <>
          <p>
            <Ruby text={say(booking.inTime)} />
          </p>
          <p>
            <Sentences text={say(isKept ? homeBooking.kept : homeBooking.notKept)} />
          </p>
        </>
      ) : null}
      <GiveBack
        office={office}
        code={code}
        onGiven={() => {
          setGiven(true)
          onGiven()
        }}
        onForget={isKept ? onForget : null}
      />
    </section>
  )
}

function GivenBack() {
  const { say } = useLanguage()
  const words = useArrival<HTMLDivElement>()
  return (
    <div ref={words} tabIndex={-1}>
      <Banner kind="success" title={<Ruby text={say(homeBooking.givenBack)} />} />
    </div>
  )
}
