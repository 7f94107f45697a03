const STORED = 'machiai-bookings'

// A browser that keeps no storage (private mode, blocked cookies) throws; the booking then is only on the screen.
/** The bookings as this browser keeps them; `null`: none, or it keeps nothing. */
export function storedBookings(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

/** `null` leaves nothing behind. */
export function storeBookings(bookings: string | null): void {
  try {
    if (bookings === null) localStorage.removeItem(STORED)
    else localStorage.setItem(STORED, bookings)
  } catch {
    return
  }
}
