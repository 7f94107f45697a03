import { useState } from 'react'
import { moved } from '../form/part.ts'

const counted = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** Keys of entries that have no name of their own: they go with their entry, so that the caret and the focus do too. */
export function useKeys(length: number) {
  const [held, setKeys] = useState(() => counted(length))
  // The list was changed elsewhere, as by discarding a draft: no entry is known any more.
  const keys = held.length === length ? held : counted(length)
  return {
    keys,
    added: () => setKeys([...keys, Math.max(-1, ...keys) + 1]),
    removed: (at: number) => setKeys(keys.toSpliced(at, 1)),
    moved: (from: number, to: number) => setKeys(moved(keys, from, to)),
  }
}
