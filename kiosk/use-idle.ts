import { useEffect, useEffectEvent, useState } from 'react'

const TOUCHES = ['pointerdown', 'keydown'] as const
const LOOK_MS = 250

/** Seconds left until `onIdle`, counted anew from every touch; `limitSeconds` `null` never ends. */
export function useIdle(limitSeconds: number | null, onIdle: () => void): number | null {
  const [left, setLeft] = useState(limitSeconds)
  const end = useEffectEvent(onIdle)
  useEffect(() => {
    setLeft(limitSeconds)
    if (limitSeconds === null) return
    let deadline = performance.now() + limitSeconds * 1000
    const again = () => {
      deadline = performance.now() + limitSeconds * 1000
      setLeft(limitSeconds)
    }
    const timer = setInterval(() => {
      const seconds = Math.ceil((deadline - performance.now()) / 1000)
      setLeft(Math.max(0, seconds))
      if (seconds <= 0) end()
    }, LOOK_MS)
    for (const touch of TOUCHES) addEventListener(touch, again)
    return () => {
      clearInterval(timer)
      for (const touch of TOUCHES) removeEventListener(touch, again)
    }
  }, [limitSeconds])
  return left
}
