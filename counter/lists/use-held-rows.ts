import { useEffect, useRef, useState } from 'react'

/** A hand that has not moved for so long is not about to press. */
const AT_REST_MS = 4000

type HeldRows<T> = Readonly<{ held: readonly T[] | null; handIsNear: () => void; handIsGone: () => void }>

/** The rows as they were when the hand came near them; `null` while it is away or at rest. */
export function useHeldRows<T>(rows: readonly T[]): HeldRows<T> {
  const [held, setHeld] = useState<readonly T[] | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const handIsGone = () => {
    clearTimeout(rest.current)
    setHeld(null)
  }
  const handIsNear = () => {
    clearTimeout(rest.current)
    rest.current = setTimeout(handIsGone, AT_REST_MS)
    setHeld((before) => before ?? rows)
  }
  useEffect(() => () => clearTimeout(rest.current), [])
  return { held, handIsNear, handIsGone }
}
