/** How a value is written in a field, and read from what was typed. What cannot be read becomes a value that does not hold. */
export type Notation<T> = Readonly<{
  write: (value: T) => string
  read: (typed: string) => T
  mode: 'numeric' | 'decimal' | 'text'
}>

/** Full-width digits, colons and letters are what a Japanese keyboard gives by itself. */
const plain = (typed: string): string => typed.normalize('NFKC').trim()

// A draft that was kept has lost its NaN: JSON knows only null.
const digits = (value: number | null): string => (value === null || Number.isNaN(value) ? '' : String(value))
const numberIn = (typed: string): number => (plain(typed) === '' ? Number.NaN : Number(plain(typed)))

export const number: Notation<number> = { write: digits, read: numberIn, mode: 'decimal' }

/** Nothing typed is no number at all. */
export const numberOrNone: Notation<number | null> = {
  write: digits,
  read: (typed) => (plain(typed) === '' ? null : numberIn(typed)),
  mode: 'numeric',
}

/** A share of one, as hundredths. */
export const percent: Notation<number> = {
  write: (value) => digits(Number.isFinite(value) ? Math.round(value * 1000) / 10 : Number.NaN),
  read: (typed) => numberIn(typed) / 100,
  mode: 'decimal',
}

/** `845`, `8:45` and `０８：４５` are the same time. */
function timeIn(typed: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):?(\d{2})$/.exec(plain(typed)) ?? []
  return hour === '' ? plain(typed) : `${hour.padStart(2, '0')}:${minute}`
}

/** Wall time. What is no time stays as it was typed, and the check of the settings says so. */
export const time = <T extends string>(): Notation<T> => ({
  write: (value) => value.replace(/^0(?=\d:)/, ''),
  // The check parses it: what does not hold is not sent.
  read: (typed) => timeIn(typed) as T,
  mode: 'text',
})

/** Capitals, as they stand on the paper. */
export const capitals: Notation<string> = { write: (value) => value, read: (typed) => plain(typed).toUpperCase(), mode: 'text' }

export const asTyped: Notation<string> = { write: (value) => value, read: (typed) => typed, mode: 'text' }
