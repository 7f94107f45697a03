const NUMBER = /^([A-Z]{0,3})(\d{1,5})$/
const DIGITS = 3

/**
 * The paper number that was meant: 「ａ45」, `a-45` and `A 045` are A045. `null` when it cannot be one.
 * Full-width letters and digits are what a Japanese keyboard types by default.
 */
export function typedNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-ー―‐]/g, '')
  const [, prefix, digits] = NUMBER.exec(plain) ?? []
  if (prefix === undefined || digits === undefined) return null
  return prefix + digits.padStart(DIGITS, '0')
}
