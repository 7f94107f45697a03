import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { bookingCodeIn } from '#contract/readable-code.ts'
import { bookingCard, yourBookings } from '../later-parts.ts'
import { useHash } from '../use-hash.ts'
import { isKept } from './kept-bookings.ts'
import { type KeptBookings, useKeptBookings } from './use-kept-bookings.ts'

const BookingCard = bookingCard.Later
const YourBookings = yourBookings.Later

/** The booking whose code stands in the address, or those of this ward that this browser has made. */
export function WardBookings({ office }: Readonly<{ office: string }>) {
  const code = bookingCodeIn(useHash())
  const kept = useKeptBookings()
  const ours = kept.bookings.filter((booking) => booking.office === office)
  if (code === null) return ours.length > 0 ? <YourBookings bookings={ours} /> : null
  return <OneBooking key={code} office={office} code={code} kept={kept} />
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
