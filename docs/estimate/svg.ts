import { colourOf } from '../../build/tokens.ts'

/** Marks of the pictures in docs/estimate.md: plain SVG text, in the screens' colours, on white wherever it is shown. */

export const WIDTH = 800

export const COLOURS = {
  text: colourOf('--text-strong'),
  subtle: colourOf('--text-subtle'),
  line: colourOf('--line'),
  faint: colourOf('--line-subtle'),
  ground: colourOf('--surface'),
  sunken: colourOf('--surface-sunken'),
  key: colourOf('--key'),
  tint: colourOf('--key-tint-hover'),
  edge: colourOf('--chart-nine-line'),
  amiss: colourOf('--error-text'),
} as const

type Value = string | number
type Attributes = Readonly<Record<string, Value>>

/** Tenths of a point are enough for the eye. */
const written = (value: Value): string => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)
const listed = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join('')

export const mark = (name: string, attributes: Attributes): string => `<${name}${listed(attributes)}/>`
export const group = (attributes: Attributes, marks: readonly string[]): string =>
  `<g${listed(attributes)}>\n${marks.join('\n')}\n</g>`

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const words = (x: number, y: number, said: string, attributes: Attributes = {}): string =>
  `<text${listed({ x, y, ...attributes })}>${escaped(said)}</text>`

export const rule = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  attributes: Attributes = {},
): string => mark('line', { x1, y1, x2, y2, ...attributes })

/** A path of whole and tenth points: `M` and `H`, `V` or `L` with what follows. */
export const path = (steps: readonly (readonly [command: string, ...values: number[]])[], attributes: Attributes): string =>
  mark('path', { d: steps.map(([command, ...values]) => command + values.map(written).join(' ')).join(''), ...attributes })

export type Picture = Readonly<{ title: string; description: string; height: number; marks: readonly string[] }>

/** Fonts of client/tokens.css that a reader's machine may have. */
const FONT = "'BIZ UDPGothic','Noto Sans JP','Hiragino Sans','Yu Gothic UI',sans-serif"

export const picture = ({ title, description, height, marks }: Picture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${FONT}" font-size="14" fill="${COLOURS.text}">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
<rect width="6" height="6" fill="${COLOURS.ground}"/><rect width="2.5" height="6" fill="${COLOURS.amiss}"/></pattern>\
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">\
<path d="M0 0L8 4L0 8Z" fill="${COLOURS.key}"/></marker></defs>
<rect width="${WIDTH}" height="${height}" fill="${COLOURS.ground}"/>
${marks.join('\n')}
</svg>
`
