/** Letters and digits of codes that people read aloud or type: none is taken for another, so no 0, O, 1, I, L. */
export const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** How many of them the code of a booked time has. */
export const APPOINTMENT_CODE_LENGTH = 8

/** Letters that are written for one another by hand and never in a code: nothing to guess at, so they are left out. */
const isCodeLetter = (letter: string): boolean => CODE_LETTERS.includes(letter)

const isCode = (text: string): boolean => text.length === APPOINTMENT_CODE_LENGTH && Array.from(text).every(isCodeLetter)

/**
 * The code of a booked time in what was typed or scanned: the code itself, or an address that ends with it. Some scanners spell
 * an address's signs by another keyboard, so whatever stands before the last sign does not count. `null`: it is none.
 */
export function bookingCodeIn(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .replaceAll(/[\sー\p{Dash}]/gu, '')
    .replace(/^.*[^0-9A-Za-z]/s, '')
    .toUpperCase()
  return isCode(code) ? code : null
}

const HALF = APPOINTMENT_CODE_LENGTH / 2

/** `ABCD-2345`, as people read it. */
export const bookingCodeText = (code: string): string => `${code.slice(0, HALF)}-${code.slice(HALF)}`

/** A code as people type it: in any case, with or without its hyphens. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
