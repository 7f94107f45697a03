import { useCallback, useEffect, useRef, useState } from 'react'
import { strikeChime } from '#client/chime.ts'

/** `ready`: the browser lets the page sound. It does so only after a touch, and no more after a reload. */
export type Sound = Readonly<{ ready: boolean; wake: () => void; strike: () => void }>

/** The chime of a page. Each touch wakes it as long as it is wanted, so that a page that was reloaded or put aside sounds again. */
export function useSound(wanted: boolean): Sound {
  const held = useRef<AudioContext | null>(null)
  const [ready, setReady] = useState(false)

  const wake = useCallback(() => {
    held.current ??= openContext((context) => setReady(context.state === 'running'))
    // What comes of it is told by the context's state; where it is refused the page goes on asking for a touch.
    held.current?.resume().catch(() => setReady(false))
  }, [])
  const strike = useCallback(() => {
    if (held.current?.state === 'running') strikeChime(held.current)
  }, [])

  useEffect(() => {
    if (!wanted) return
    addEventListener('pointerdown', wake)
    addEventListener('keydown', wake)
    return () => {
      removeEventListener('pointerdown', wake)
      removeEventListener('keydown', wake)
    }
  }, [wanted, wake])
  useEffect(() => () => void held.current?.close(), [])

  return { ready, wake, strike }
}

function openContext(onState: (context: AudioContext) => void): AudioContext | null {
  try {
    const context = new AudioContext()
    context.addEventListener('statechange', () => onState(context))
    return context
  } catch {
    // A browser without sound, or a machine that gives it none: the page never becomes ready, and says so.
    return null
  }
}
