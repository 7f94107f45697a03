import { useEffect, useEffectEvent } from 'react'
import { isMainKey, keyName } from './keys.ts'

const TYPING = 'input, textarea, select, [contenteditable]'
/** A control that was reached with the Tab key is worked with the same two keys. */
const CONTROL = 'button:not([data-main]), a, [role="tab"]'

const isForUs = ({ target, repeat, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !repeat && !isComposing && !ctrlKey && !altKey && !metaKey && !(target instanceof Element && target.closest(TYPING))

const belongsToControl = ({ target }: KeyboardEvent, key: string): boolean =>
  isMainKey(key) && target instanceof Element && target.closest(CONTROL) !== null

/**
 * Keys anywhere on the page, except while something is being typed. `onKey` answers whether the key meant anything. Whoever
 * listens `first` (a panel that is open) is asked before the rest of the desk.
 */
export function useKeys(onKey: (key: string) => boolean, { first = false }: { first?: boolean } = {}): void {
  const told = useEffectEvent(onKey)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keyName(event.code)
      if (event.defaultPrevented || !isForUs(event) || belongsToControl(event, key)) return
      if (told(key)) event.preventDefault()
    }
    addEventListener('keydown', listen, { capture: first })
    return () => removeEventListener('keydown', listen, { capture: first })
  }, [first])
}
