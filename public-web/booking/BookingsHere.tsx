import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { bookingCodeIn } from '#contract/readable-code.ts'
import { later } from '../later.tsx'
import { isKept } from './kept-bookings.ts'
import { type KeptBookings, useKeptBookings } from './use-kept-bookings.ts'
import { YourBookings } from './YourBookings.tsx'

/** The card alone needs what draws a QR code. */
const BookingCard = later(async () => (await import('./BookingCard.tsx')).BookingCard).Later

type Props = Readonly<{ office: string | null; hash: string }>

/** The booking whose code stands in a ward's address, or those that this browser has made there. */
export function BookingsHere({ office, hash }: Props) {
  const kept = useKeptBookings()
  const code = office === null ? null : bookingCodeIn(hash)
  if (office !== null && code !== null) return <OneBooking key={code} office={office} code={code} kept={kept} />
  return <YourBookings bookings={kept.bookings.filter((booking) => office === null || booking.office === office)} />
}

function OneBooking({ office, code, kept }: Readonly<{ office: string; code: string; kept: KeptBookings }>) {
  const [, goTo] = useLocation()
  const told = useHistoryState<unknown>()
  const known = kept.bookings.find((booking) => booking.code === code) ?? null
  return (
    <BookingCard
      office={office}
      code={code}
      booking={known ?? (isKept(told) && told.code === code ? told : null)}
      isKept={known !== null}
      onGiven={() => kept.forget(code)}
      onForget={() => {
        kept.forget(code)
        goTo(`/offices/${office}`, { replace: true })
      }}
    />
  )
}
