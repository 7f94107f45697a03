import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '#contract/primitives.ts'
import { type Sound, useSound } from './use-sound.ts'
import type { Way } from './ways.ts'

/** A long buzz, told apart from a message's. */
const VIBRATION_MS = [400, 200, 400, 200, 800]
const AGAIN_MS = 5_000
/** Whoever has not touched the phone by then has it not at hand. */
const CALL_MS = 30_000
const TRY_MS = 3_000

/** Browsers allow it only after the page has been touched. */
const vibrate = (pattern: readonly number[]): void => {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([...pattern])
}

export type Alarm = Readonly<{ sound: Sound; isFlashing: boolean; tryOut: () => void }>

/** Rings in the ways that were asked for at each call, and at each recall anew, until the page is touched. */
export function useAlarm(ways: readonly Way[], calledAt: Instant | null): Alarm {
  const sound = useSound(ways.includes('sound'))
  const [ringing, setRinging] = useState<Readonly<{ forMs: number }> | null>(null)
  const { strike } = sound
  const ring = useRef<() => void>(() => undefined)
  ring.current = () => {
    if (ways.includes('sound')) strike()
    if (ways.includes('vibration')) vibrate(VIBRATION_MS)
  }

  useEffect(() => setRinging(calledAt === null ? null : { forMs: CALL_MS }), [calledAt])
  useEffect(() => {
    if (!ringing) return
    const stop = () => setRinging(null)
    ring.current()
    const again = setInterval(() => ring.current(), AGAIN_MS)
    const end = setTimeout(stop, ringing.forMs)
    addEventListener('pointerdown', stop)
    addEventListener('keydown', stop)
    return () => {
      clearInterval(again)
      clearTimeout(end)
      removeEventListener('pointerdown', stop)
      removeEventListener('keydown', stop)
      vibrate([0])
    }
  }, [ringing])

  const tryOut = useCallback(() => setRinging({ forMs: TRY_MS }), [])
  return { sound, isFlashing: ringing !== null && ways.includes('flash'), tryOut }
}
