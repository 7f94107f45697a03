import './PinPad.css'
import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { signInWords } from '../words/people.ts'
import { type PinKey, pinKey, SHORTEST_PIN, typedPin } from './pin.ts'

type Props = Readonly<{ pending: boolean; onPin: (pin: string) => void; onBack: () => void }>

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** A pressed key of the pad leaves the focus where it is, so that Enter always ends the PIN. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** Digits by hand or by keyboard. They are kept out of the page: it knows how many there are, not which. */
export function PinPad({ pending, onPin, onBack }: Props) {
  const { say } = useLanguage()
  const digits = useRef('')
  const [count, setCount] = useState(0)
  const [isTooShort, setTooShort] = useState(false)

  const hold = (typed: string) => {
    digits.current = typed
    setCount(typed.length)
  }
  const enter = () => {
    const pin = digits.current
    setTooShort(pin.length < SHORTEST_PIN)
    if (pin.length < SHORTEST_PIN || pending) return
    hold('')
    onPin(pin)
  }
  const press = (key: PinKey) => {
    if (key.type === 'back') return onBack()
    if (key.type === 'enter') return enter()
    setTooShort(false)
    hold(typedPin(digits.current, key))
  }

  const told = useEffectEvent(press)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = pinKey(event)
      // Enter on a control that was reached with the Tab key is that control's.
      const isControls = key?.type === 'enter' && event.target instanceof Element && event.target.closest('button, select')
      if (!key || isControls || event.repeat) return
      event.preventDefault()
      told(key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])

  return (
    <div className="pin-pad">
      <p className="pin-pad-dots" aria-hidden="true">
        {Array.from({ length: Math.max(SHORTEST_PIN, count) }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place and nothing else
          <span key={place} className="pin-pad-dot" data-typed={place < count} />
        ))}
      </p>
      <p className="visually-hidden" role="status" data-testid="pin-typed">
        {say(signInWords.pinTyped, { n: count })}
      </p>
      <p className="pin-pad-rule" role={isTooShort ? 'alert' : undefined}>
        {say(isTooShort ? signInWords.pinTooShort : signInWords.pinRule)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it takes no press itself, it only keeps the focus where it is */}
      <div className="pin-pad-keys" onMouseDown={keepFocus}>
        {DIGITS.map((digit) => (
          <Key key={digit} digit={digit} onPress={press} />
        ))}
        <button type="button" className="pin-pad-key pin-pad-erase" onClick={() => press({ type: 'erase' })}>
          {say(signInWords.erase)}
        </button>
        <Key digit="0" onPress={press} />
        <Button className="pin-pad-enter" pending={pending} data-testid="sign-in" onClick={enter}>
          {say(signInWords.signIn)}
        </Button>
      </div>
    </div>
  )
}

function Key({ digit, onPress }: Readonly<{ digit: string; onPress: (key: PinKey) => void }>) {
  return (
    <button type="button" className="pin-pad-key" onClick={() => onPress({ type: 'digit', digit })}>
      {digit}
    </button>
  )
}
