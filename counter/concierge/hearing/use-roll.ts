import { useState } from 'react'
import { typedNumber } from '#client/typed-number.ts'
import { numberAfter } from './number-after.ts'

/** Numbers from the paper roll, while the kiosk is out of order. */
export type Roll = Readonly<{
  on: boolean
  typed: string
  /** A ticket was asked for without a number that can be one. */
  missing: boolean
  toggle: () => void
  type: (typed: string) => void
  /** The number of the paper in hand; `null` when what was typed is none. */
  tear: () => string | null
  /** The paper has been registered: the next visitor gets the next one (I7). */
  roll: (number: string) => void
}>

/** Kept from visitor to visitor: the kiosk stays out of order for a while. */
export function useRoll(): Roll {
  const [on, setOn] = useState(false)
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  return {
    on,
    typed,
    missing: on && missing,
    toggle: () => {
      setOn(!on)
      setMissing(false)
    },
    type: (next) => {
      setTyped(next)
      setMissing(false)
    },
    tear: () => {
      const number = typedNumber(typed)
      setMissing(number === null)
      return number
    },
    roll: (number) => setTyped(numberAfter(number)),
  }
}
