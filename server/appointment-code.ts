import { createHmac } from 'node:crypto'
import { APPOINTMENT_CODE_LENGTH, CODE_LETTERS } from '#contract/readable-code.ts'

/** The code of a booked time: derived, never stored. Its nearly 40 bits cannot be guessed at a kiosk. */
export function appointmentCode(key: Buffer, office: string, appointment: string): string {
  const digest = createHmac('sha256', key).update(`appointment/${office}/${appointment}`).digest()
  return Array.from(digest.subarray(0, APPOINTMENT_CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
}
