/** What has been typed on no field in particular, as a scanner does, and when its last letter came. */
export type Typed = Readonly<{ text: string; at: number }>

export const NOTHING_TYPED: Typed = { text: '', at: 0 }

/** `scanned`: what was typed before the Enter that ends it. */
export type Heard = Readonly<{ typed: Typed; scanned: string | null }>

/** Letters further apart than this belong to different codes; a scanner, and also a hand that knows its code, is faster. */
const PAUSE_MS = 2000
/** Nobody scans an Enter by itself: below this it is a key pressed on a button. */
const SHORTEST = 4
const LONGEST = 300

/** One key of a keyboard, or of a scanner that types like one. */
export function hearKey(typed: Typed, { key, at }: Readonly<{ key: string; at: number }>): Heard {
  const text = at - typed.at > PAUSE_MS ? '' : typed.text
  if (key === 'Enter') return { typed: NOTHING_TYPED, scanned: text.length < SHORTEST ? null : text }
  if (Array.from(key).length !== 1) return { typed: { ...typed, text }, scanned: null }
  return { typed: { text: (text + key).slice(-LONGEST), at }, scanned: null }
}
