import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { bookingCodeIn } from '#client/booking/code.ts'
import { useHash } from '../use-hash.ts'
import { isKept } from './kept-bookings.ts'
import { useKeptBookings } from './use-kept-bookings.ts'
import { YourBookings } from './YourBookings.tsx'

/** The card alone needs what draws a QR code. */
const BookingCard = lazy(async () => ({ default: (await import('./BookingCard.tsx')).BookingCard }))

/** The booking whose code stands in the address, or those of this ward that this browser has made. */
export function WardBookings({ office }: Readonly<{ office: string }>) {
  const [, goTo] = useLocation()
  const code = bookingCodeIn(useHash())
  const { bookings, forget } = useKeptBookings()
  const told = useHistoryState<unknown>()
  if (code === null) return <YourBookings bookings={bookings.filter((kept) => kept.office === office)} />
  const kept = bookings.find((booking) => booking.code === code) ?? null
  return (
    <Suspense fallback={null}>
      <BookingCard
        key={code}
        office={office}
        code={code}
        booking={kept ?? (isKept(told) && told.code === code ? told : null)}
        isKept={kept !== null}
        onGiven={() => forget(code)}
        onForget={() => {
          forget(code)
          goTo(`/offices/${office}`, { replace: true })
        }}
      />
    </Suspense>
  )
}
