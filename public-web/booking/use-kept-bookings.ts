import { useCallback, useEffect, useState } from 'react'
import { useServerClock } from '#client/ClockProvider.tsx'
import { type KeptBooking, keptBookings, withBooking, withoutBooking } from './kept-bookings.ts'

const STORED = 'machiai-bookings'

// A browser that keeps no storage (private mode, blocked cookies) throws; the booking then is only on the screen.
function read(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function write(bookings: readonly KeptBooking[]): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(bookings))
  } catch {
    return
  }
}

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
  useEffect(() => setBookings(keptBookings(read(), clock.now())), [clock])
  const keep = useCallback((booking: KeptBooking) => write(withBooking(keptBookings(read(), clock.now()), booking)), [clock])
  const forget = useCallback(
    (code: string) => {
      const rest = withoutBooking(keptBookings(read(), clock.now()), code)
      write(rest)
      setBookings(rest)
    },
    [clock],
  )
  return { bookings, keep, forget }
}
