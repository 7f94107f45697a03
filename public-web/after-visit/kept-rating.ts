import type { TicketId } from '../ticket-id.ts'

const NAME = 'machiai-rated'
const textOf = ({ office, day, number }: TicketId): string => `${office}/${day}/${number}`

/** Whether this browser has rated the visit of this ticket: the last one it rated. Without storage the office says so itself. */
export function hasRated(ticket: TicketId): boolean {
  try {
    return localStorage.getItem(NAME) === textOf(ticket)
  } catch {
    return false
  }
}

export function keepRated(ticket: TicketId): void {
  try {
    localStorage.setItem(NAME, textOf(ticket))
  } catch {
    return
  }
}
