/** A piece of text, with its reading where one was given. */
export type RubyPart = Readonly<{ text: string; reading: string | null }>

const READING = /（([ぁ-んー・]+)）/g
const KANJI = /[一-鿿々ヶ]/
const isKana = (letter: string): boolean => /[ぁ-んァ-ヶー]/.test(letter)

/** A reading fits a base when its kana stand in it in order: 「引っ越し」 and 「ひっこし」. */
function fits(base: string, reading: string): boolean {
  if (!/^[一-鿿々ヶぁ-んァ-ン]+$/.test(base)) return false
  const pattern = Array.from(base, (letter) => (isKana(letter) && !KANJI.test(letter) ? letter : '[ぁ-んー]+')).join('')
  return new RegExp(`^${pattern}$`).test(reading)
}

/** Where the base of a reading begins: the longest run before it that the reading fits. */
function baseStart(before: string, reading: string): number {
  for (let start = 0; start < before.length; start++)
    if (KANJI.test(before.charAt(start)) && fits(before.slice(start), reading)) return start
  return before.length
}

/** Splits 「紙（かみ）を とる」, as our easy Japanese is written, into what stands below and above. */
export function rubyParts(text: string): readonly RubyPart[] {
  const parts: RubyPart[] = []
  let from = 0
  for (const match of text.matchAll(READING)) {
    const before = text.slice(from, match.index)
    const reading = match[1] ?? ''
    const start = baseStart(before, reading)
    if (start === before.length) continue
    if (start > 0) parts.push({ text: before.slice(0, start), reading: null })
    parts.push({ text: before.slice(start), reading })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), reading: null })
  return parts
}

/** The text without its readings, for where nothing can stand above a line. */
export const withoutReadings = (text: string): string =>
  rubyParts(text)
    .map((part) => part.text)
    .join('')
