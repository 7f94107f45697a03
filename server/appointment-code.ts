import { createHmac } from 'node:crypto'
import { plainCode, READABLE } from './readable-code.ts'

const LENGTH = 8

/** The code of a booked time: derived, never stored. Its nearly 40 bits cannot be guessed at a kiosk. */
export function appointmentCode(key: Buffer, office: string, appointment: string): string {
  const digest = createHmac('sha256', key).update(`appointment/${office}/${appointment}`).digest()
  return Array.from(digest.subarray(0, LENGTH), (byte) => READABLE[byte % READABLE.length]).join('')
}

/** Typed, or scanned with the whole address that carries it behind its `#`. */
export const typedAppointmentCode = (typed: string): string => plainCode(typed.replace(/^.*#/, ''))
