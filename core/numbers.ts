import type { ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { NumberRange } from '#contract/settings.ts'
import { findTicket, type Office } from './office.ts'

export type PaperNumber = Readonly<{ number: TicketNumber; digits: number }>

/** The number on the paper: prefix and at least three digits, `A045`. */
export const paperNumber = (prefix: string, digits: number): TicketNumber =>
  `${prefix}${String(digits).padStart(3, '0')}` as TicketNumber

/**
 * The next number of a service: after the last, or at the begin of its range, and past numbers in use already, as those carried
 * over from yesterday (O5). `null`: the range is used up (N4).
 */
export function nextNumber(office: Office, service: ServiceId): PaperNumber | null {
  const settings = office.services.get(service)
  if (!settings) throw new Error(`no service ${service}`)
  const { prefix, from, to } = settings.numbers
  const last = office.lastDigits.get(service)
  // A range that was changed during the day is gone through from its begin.
  let digits = last === undefined || last < from || last > to ? from : last + 1
  while (digits <= to && findTicket(office, paperNumber(prefix, digits))) digits++
  return digits > to ? null : { number: paperNumber(prefix, digits), digits }
}

/** A number of the paper roll, as it is printed there; `null` when it is none of it. */
export function rollNumber(roll: NumberRange | null, paper: TicketNumber): PaperNumber | null {
  const digits = Number(paper.replace(/^\D*/, ''))
  if (roll === null || digits < roll.from || digits > roll.to) return null
  return paperNumber(roll.prefix, digits) === paper ? { number: paper, digits } : null
}
