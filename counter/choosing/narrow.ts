/** Something to choose: what it says, and by what it can be found. */
export type Choice = Readonly<{
  id: string
  name: string
  /** Beside the name: how many wait, who is there. */
  note: string
  /** A counter's sign: typed instead of chosen by its place. */
  sign: string | null
  /** Other names by which it is found: in the other language, in kana, as it is called in the settings. */
  words: readonly string[]
}>

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** Latin letters begin a word; kana and kanji may stand anywhere, as words are not parted there. */
const says = (word: string, typed: string): boolean =>
  /^[a-z0-9]/.test(typed) ? word.split(/[\s・（）()-]+/).some((part) => part.startsWith(typed)) : word.includes(typed)

const isFoundBy = ({ sign, name, words }: Choice, typed: string): boolean =>
  (sign !== null && plain(sign).startsWith(typed)) || [name, ...words].some((word) => says(plain(word), typed))

/** Those that what was typed can mean: the sign itself first, then in their own order. */
export function narrowed(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = plain(typed)
  if (wanted === '') return choices
  const found = choices.filter((choice) => isFoundBy(choice, wanted))
  return found.toSorted((a, b) => Number(isSign(b, wanted)) - Number(isSign(a, wanted)))
}

const isSign = ({ sign }: Choice, wanted: string): boolean => sign !== null && plain(sign) === wanted

/** How far a chooser is: what was typed, and which place is marked (`null`: none yet). */
export type Typing = Readonly<{ typed: string; marked: number | null }>
export const NOTHING_TYPED: Typing = { typed: '', marked: null }

/** What a key does to it; `null` when it means nothing here. Digits are typed where there are signs, else they choose or do nothing. */
export function afterKey(typing: Typing, key: string, shown: readonly Choice[]): Typing | null {
  const { typed, marked } = typing
  const count = shown.length
  if (/^[A-Z]$/.test(key)) return { typed: typed + key.toLowerCase(), marked: 0 }
  if (/^\d$/.test(key)) return shown.some(({ sign }) => sign !== null) ? { typed: typed + key, marked: 0 } : typing
  if (key === 'Backspace') return typed === '' ? null : { typed: typed.slice(0, -1), marked: typed.length > 1 ? 0 : null }
  if (key === 'Escape') return typed === '' ? null : NOTHING_TYPED
  if (count === 0) return null
  if (key === 'ArrowDown') return { typed, marked: marked === null ? 0 : (marked + 1) % count }
  if (key === 'ArrowUp') return { typed, marked: ((marked ?? 0) - 1 + count) % count }
  return null
}

/** What a digit chooses at once: those without a sign have the first nine digits in their order. */
export const chosenByDigit = (shown: readonly Choice[], key: string): Choice | null => {
  const meant = /^[1-9]$/.test(key) ? shown[Number(key) - 1] : undefined
  return meant && meant.sign === null ? meant : null
}
