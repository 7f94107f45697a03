const NUMBER = /^([A-Z]{0,3})(\d{1,5})$/
const DIGITS = 3

/** The kana that a Japanese input mode makes of a single vowel key: a, i, u, e, o. Of any other key it leaves the letter. */
const VOWEL_KEYS = { '\u3042': 'A', '\u3044': 'I', '\u3046': 'U', '\u3048': 'E', '\u304a': 'O' } as const
const isVowelKana = (letter: string): letter is keyof typeof VOWEL_KEYS => Object.hasOwn(VOWEL_KEYS, letter)

/**
 * The paper number that was meant: 「ａ45」, `a-45` and `A 045` are A045. `null` when it cannot be one.
 * Full-width letters and digits are what a Japanese keyboard types by default, and a dash is one of many there.
 */
export function typedNumber(typed: string): string | null {
  const letters = Array.from(typed.normalize('NFKC'), (letter) => (isVowelKana(letter) ? VOWEL_KEYS[letter] : letter))
  const plain = letters
    .join('')
    .toUpperCase()
    .replaceAll(/[\sー\p{Dash}]/gu, '')
  const [, prefix, digits] = NUMBER.exec(plain) ?? []
  if (prefix === undefined || digits === undefined) return null
  return prefix + String(Number(digits)).padStart(DIGITS, '0')
}
