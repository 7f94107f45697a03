/** Both weights, as `document.fonts.load` wants to be asked. */
const FACES = ['400 1em "BIZ UDPGothic"', '700 1em "BIZ UDPGothic"'] as const

/**
 * Loads the letters of words that are not on the screen yet. The font comes in 120 pieces, each when its first letter is
 * shown; a sentence about a lost connection would otherwise want a piece just when none can be had.
 */
export async function warmFonts(...words: readonly unknown[]): Promise<void> {
  const letters = [...new Set(JSON.stringify(words))].join('')
  await Promise.all(FACES.map((face) => document.fonts.load(face, letters)))
}
