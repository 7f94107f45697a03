import { useState } from 'react'
import { DIGITS } from '../desk/keys.ts'
import type { KeyChoice } from './KeyChoices.tsx'

type Choosing<T> = readonly [T | null, readonly KeyChoice[], (chosen: T | null) => void]
type Offer<T> = Readonly<{ options: readonly T[]; firstKey: (typeof DIGITS)[number]; labelOf: (option: T) => string }>

/** One of a few, or none: pressed again, what was chosen is chosen off. Their keys are the digits from `firstKey` on. */
export function useChosen<T extends string | number>(initial: T | null, { options, firstKey, labelOf }: Offer<T>): Choosing<T> {
  const [chosen, setChosen] = useState(initial)
  const from = DIGITS.indexOf(firstKey)
  const choices = options.map((option, place) => ({
    id: String(option),
    label: labelOf(option),
    key: DIGITS[from + place] ?? null,
    chosen: option === chosen,
    choose: () => setChosen(option === chosen ? null : option),
  }))
  return [chosen, choices, setChosen]
}
