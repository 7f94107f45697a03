import type { ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { Office } from './office.ts'

/** The number on the paper: prefix and at least three digits, `A045`. */
export const paperNumber = (prefix: string, digits: number): TicketNumber =>
  `${prefix}${String(digits).padStart(3, '0')}` as TicketNumber

/** Where the next number of a service stands: after the last, or at the begin of its range. `null`: the range is used up (N4). */
export function nextNumber(office: Office, service: ServiceId): { number: TicketNumber; digits: number } | null {
  const settings = office.services.get(service)
  if (!settings) throw new Error(`no service ${service}`)
  const { prefix, from, to } = settings.numbers
  const last = office.lastDigits.get(service)
  const digits = last === undefined ? from : last + 1
  return digits > to ? null : { number: paperNumber(prefix, digits), digits }
}
