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
  /** By which a paper that has rated its visit is known again; neither its number nor its secret can be read from it. */
  receipt: (ticket: { office: string; day: string; number: string }) => string
}>

export function createTicketSecrets(key: Buffer): TicketSecrets {
  const sign = (what: string): string => createHmac('sha256', key).update(what).digest('base64url').slice(0, 22)
  const of = (office: string, day: string, number: string): string => sign(`${office}/${day}/${number}`)
  return {
    of,
    receipt: ({ office, day, number }) => sign(`rating/${office}/${day}/${number}`),
    ofAppointment: (office, appointment) => appointmentCode(key, office, appointment),
    matches: (secret, { office, day, number }) => {
      const expected = Buffer.from(of(office, day, number))
      const given = Buffer.from(secret)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
