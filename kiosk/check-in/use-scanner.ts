import { useEffect, useEffectEvent, useRef } from 'react'
import { hearKey, NOTHING_TYPED } from './scanner.ts'

/** Tells what is scanned, wherever the focus is, while the screen listens. */
export function useScanner(listens: boolean, onScan: (text: string) => void): void {
  const typed = useRef(NOTHING_TYPED)
  const tell = useEffectEvent(onScan)
  useEffect(() => {
    if (!listens) return
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const heard = hearKey(typed.current, { key: event.key, at: event.timeStamp })
      typed.current = heard.typed
      if (heard.scanned === null) return
      // The scanner's Enter must not press the button that happens to have the focus.
      event.preventDefault()
      event.stopPropagation()
      tell(heard.scanned)
    }
    addEventListener('keydown', hear, { capture: true })
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [listens])
}
