import { createHmac } from 'node:crypto'

/** Letters and digits that are not taken for one another when read aloud or typed. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** The code of a booked time: derived, never stored. 40 bits of it cannot be guessed at a kiosk. */
export function appointmentCode(key: Buffer, office: string, appointment: string): string {
  const digest = createHmac('sha256', key).update(`appointment/${office}/${appointment}`).digest()
  return Array.from(digest.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** However it was typed or scanned, only its letters and digits count; a scanned address ends with the code. */
export const typedCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^.*#/, '')
    .replaceAll(/[^0-9A-Z]/g, '')
