/** More than these are found by typing rather than by looking. */
const FEW_NAMES = 8
export const needsFinding = (names: readonly unknown[]): boolean => names.length > FEW_NAMES

type Named = Readonly<{ name: string }>

/** As people type: in any case, full-width or not, and without the space between family and given name. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')

/** The names that contain what was typed, in the order of the language. */
export const namesLike = <N extends Named>(names: readonly N[], typed: string, locale: string): readonly N[] =>
  names.filter(({ name }) => plain(name).includes(plain(typed))).toSorted((a, b) => a.name.localeCompare(b.name, locale))
