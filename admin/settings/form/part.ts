export type Path = readonly (string | number)[]

/** A part of what is being changed: what it is, where it stands, and how to change it. Every field of a form is given one. */
export type Part<T> = Readonly<{ value: T; path: Path; change: (step: (value: T) => T) => void }>

/** A key without a value is no key: the contract knows none. */
function replaced<T>(whole: T, key: PropertyKey, value: unknown): T {
  if (Array.isArray(whole)) return whole.with(Number(key), value) as T
  const entries = Object.entries({ ...whole, [key]: value }).filter(([, kept]) => kept !== undefined)
  return Object.fromEntries(entries) as T
}

/** The part below a key. */
export const at = <T, K extends keyof T & (string | number)>(part: Part<T>, key: K): Part<T[K]> => ({
  value: part.value[key],
  path: [...part.path, key],
  change: (step) => part.change((whole) => replaced(whole, key, step(whole[key]))),
})

/** The entries of a list, each a part. */
export const each = <T>(part: Part<T[]>): readonly Part<T>[] => part.value.map((_, index) => at(part, index) as Part<T>)

export const put = <T>(part: Part<T>, value: T): void => part.change(() => value)

/** A part as what it is when it is there; `null` while it is not. */
export const present = <T>(part: Part<T>): Part<NonNullable<T>> | null =>
  part.value === null || part.value === undefined ? null : (part as unknown as Part<NonNullable<T>>)

/** The list with the entry at `from` standing at `to`. */
export const moved = <T>(list: T[], from: number, to: number): T[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1))

export const pathKey = (path: Path): string => path.join('.')
