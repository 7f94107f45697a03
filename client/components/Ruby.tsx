import './Ruby.css'
import { Fragment } from 'react'
import { rubyParts } from '../ruby.ts'

/** Words with the readings of their kanji above them, where the text brings them: 「紙（かみ）」. */
export function Ruby({ text }: Readonly<{ text: string }>) {
  return rubyParts(text).map(({ text: base, reading }, index) =>
    reading === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other identity
      <Fragment key={index}>{base}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other identity
      <ruby key={index}>
        {base}
        <rp>（</rp>
        <rt>{reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  )
}
