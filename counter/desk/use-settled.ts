import { useEffect, useState } from 'react'

/** Longer than a second press by habit, shorter than the next intention. */
const SETTLES_IN_MS = 500

/** Whether `what` has been the same for a moment: a press aimed at what was there before must not do what is there now. */
export function useSettled(what: string): boolean {
  const [settled, setSettled] = useState(what)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(what), SETTLES_IN_MS)
    return () => clearTimeout(timer)
  }, [what])
  return settled === what
}
