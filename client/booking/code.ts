import { APPOINTMENT_CODE_LENGTH, CODE_LETTERS } from '#contract/words.ts'

/** Letters that are written for one another by hand and never in a code: nothing to guess at, so they are left out. */
const isCodeLetter = (letter: string): boolean => CODE_LETTERS.includes(letter)

const isCode = (text: string): boolean => text.length === APPOINTMENT_CODE_LENGTH && Array.from(text).every(isCodeLetter)

/**
 * The code of a booked time in what was typed or scanned: the code itself, or an address that ends with it. Some scanners spell
 * an address's signs by another keyboard, so whatever stands before the last sign does not count. `null`: it is none.
 */
export function bookingCodeIn(text: string): string | null {
  const last = text
    .normalize('NFKC')
    .trim()
    .replace(/^.*[^0-9A-Za-z-]/s, '')
  const code = last.replaceAll('-', '').toUpperCase()
  return isCode(code) ? code : null
}

const HALF = APPOINTMENT_CODE_LENGTH / 2

/** `ABCD-2345`, as people read it. */
export const bookingCodeText = (code: string): string => `${code.slice(0, HALF)}-${code.slice(HALF)}`
