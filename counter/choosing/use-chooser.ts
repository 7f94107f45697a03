import { useState } from 'react'
import { isMainKey } from '../desk/keys.ts'
import { afterKey, type Choice, chosenByDigit, NOTHING_TYPED, narrowed, type Typing } from './narrow.ts'

export type Choosing = Readonly<{
  shown: readonly Choice[]
  typing: Typing
  /** Answers whether the key meant anything. */
  onKey: (key: string) => boolean
  /** Typed into the field itself, in whatever script. */
  onType: (typed: string) => void
  onChoose: (choice: Choice) => void
}>

/** Choosing among many by keys alone: digits at once, letters narrow, arrows mark, Enter takes what is marked. */
export function useChooser(choices: readonly Choice[], onChoose: (choice: Choice) => void): Choosing {
  const [typing, setTyping] = useState(NOTHING_TYPED)
  const shown = narrowed(choices, typing.typed)
  const onKey = (key: string): boolean => {
    const byDigit = chosenByDigit(shown, key)
    const marked = typing.marked === null ? undefined : shown[typing.marked]
    if (byDigit) onChoose(byDigit)
    else if (isMainKey(key)) marked && onChoose(marked)
    else {
      const next = afterKey(typing, key, shown)
      if (next) setTyping(next)
      return next !== null
    }
    return true
  }
  return { shown, typing, onKey, onType: (typed) => setTyping({ typed, marked: typed === '' ? null : 0 }), onChoose }
}
