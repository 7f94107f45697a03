export const SHORTEST_PIN = 4
const LONGEST_PIN = 8

/** What a key means while a PIN is being typed. */
export type PinKey = Readonly<{ type: 'digit'; digit: string } | { type: 'erase' } | { type: 'enter' } | { type: 'back' }>

const NAMED = {
  Backspace: { type: 'erase' },
  Delete: { type: 'erase' },
  Enter: { type: 'enter' },
  NumpadEnter: { type: 'enter' },
  Escape: { type: 'back' },
} as const satisfies Record<string, PinKey>
const isNamed = (code: string): code is keyof typeof NAMED => Object.hasOwn(NAMED, code)

type Pressed = Readonly<{ code: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean; shiftKey: boolean }>

/** By its place on the keyboard, so that neither a Japanese input mode nor the number lock changes a digit. `null`: no key of ours. */
export function pinKey({ code, ctrlKey, altKey, metaKey, shiftKey }: Pressed): PinKey | null {
  if (ctrlKey || altKey || metaKey || shiftKey) return null
  const [, digit] = code.match(/^(?:Digit|Numpad)(\d)$/) ?? []
  if (digit !== undefined) return { type: 'digit', digit }
  return isNamed(code) ? NAMED[code] : null
}

/** The digits after a key; those past the longest PIN are not taken. */
export function typedPin(digits: string, key: PinKey): string {
  if (key.type === 'digit') return digits.length < LONGEST_PIN ? digits + key.digit : digits
  return key.type === 'erase' ? digits.slice(0, -1) : digits
}
