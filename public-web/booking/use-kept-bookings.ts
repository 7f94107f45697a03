import { useCallback, useEffect, useState } from 'react'
import { useServerClock } from '#client/ClockProvider.tsx'
import { type KeptBooking, keptBookings, withBooking, withoutBooking } from './kept-bookings.ts'
import { storeBookings, storedBookings } from './stored-bookings.ts'

const write = (bookings: readonly KeptBooking[]): void => storeBookings(bookings.length === 0 ? null : JSON.stringify(bookings))

export type KeptBookings = Readonly<{
  bookings: readonly KeptBooking[]
  keep: (booking: KeptBooking) => void
  forget: (code: string) => void
}>

/** The bookings this browser made and still has. */
export function useKeptBookings(): KeptBookings {
  const clock = useServerClock()
  const [bookings, setBookings] = useState<readonly KeptBooking[]>([])
  // The server, which draws the page first, knows of none.
  useEffect(() => setBookings(keptBookings(storedBookings(), clock.now())), [clock])
  const keep = useCallback(
    (booking: KeptBooking) => write(withBooking(keptBookings(storedBookings(), clock.now()), booking)),
    [clock],
  )
  const forget = useCallback(
    (code: string) => {
      const rest = withoutBooking(keptBookings(storedBookings(), clock.now()), code)
      write(rest)
      setBookings(rest)
    },
    [clock],
  )
  return { bookings, keep, forget }
}
