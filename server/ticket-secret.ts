import { createHmac, timingSafeEqual } from 'node:crypto'
import { appointmentCode } from './appointment-code.ts'

/**
 * The secret in a ticket's QR code: derived, never stored, and different for every office, day and number.
 * Whoever holds the paper can act on that ticket and on nothing else.
 */
export type TicketSecrets = Readonly<{
  of: (office: string, day: string, number: string) => string
  /** The code of a booked time. */
  ofAppointment: (office: string, appointment: string) => string
  matches: (secret: string, ticket: { office: string; day: string; number: string }) => boolean
}>

export function createTicketSecrets(key: Buffer): TicketSecrets {
  const of = (office: string, day: string, number: string): string =>
    createHmac('sha256', key).update(`${office}/${day}/${number}`).digest('base64url').slice(0, 22)
  return {
    of,
    ofAppointment: (office, appointment) => appointmentCode(key, office, appointment),
    matches: (secret, { office, day, number }) => {
      const expected = Buffer.from(of(office, day, number))
      const given = Buffer.from(secret)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
