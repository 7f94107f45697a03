/** Markup that may stand in a page as it is; everything else is escaped. */
export type Markup = Readonly<{ markup: string }>
type Piece = string | number | Markup | readonly Markup[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function written(piece: Piece): string {
  if (typeof piece === 'string') return piece.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
  if (typeof piece === 'number') return String(piece)
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('')
}

export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: strings.map((text, place) => text + (pieces[place] === undefined ? '' : written(pieces[place]))).join(''),
})

/** A value within `<script type="application/ld+json">`: nothing in it can end the element. */
export const jsonWithin = (value: unknown): Markup => ({ markup: JSON.stringify(value).replaceAll('<', '\\u003c') })
