import { useEffect, useState } from 'react'
import { later } from '../later.tsx'
import { useHash } from '../use-hash.ts'
import { storedBookings } from './stored-bookings.ts'

const BookingsHere = later(async () => (await import('./BookingsHere.tsx')).BookingsHere).Later

/** What this browser has booked in an office, or (`null`) anywhere. Who has booked nothing does not load what shows it. */
export function Bookings({ office }: Readonly<{ office: string | null }>) {
  const hash = useHash()
  const [some, setSome] = useState(false)
  useEffect(() => setSome(storedBookings() !== null), [])
  return some || hash !== '' ? <BookingsHere office={office} hash={hash} /> : null
}
