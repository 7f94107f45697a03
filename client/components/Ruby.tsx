import './Ruby.css'
import { rubyParts } from '../ruby.ts'

/**
 * Words with the readings of their kanji above them, where the text brings them: 「紙（かみ）」. A sentence with readings is one piece, so that
 * nothing around it lays its parts out beside one another.
 */
export function Ruby({ text }: Readonly<{ text: string }>) {
  const parts = rubyParts(text)
  if (parts.every(({ reading }) => reading === null)) return text
  return (
    <span>
      {parts.map(({ text: base, reading }, index) =>
        reading === null ? (
          base
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other identity
          <ruby key={index}>
            {base}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        ),
      )}
    </span>
  )
}
