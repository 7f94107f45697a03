import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const TOKENS = [
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  join(import.meta.dirname, '..', '..', 'client', 'tokens.css'),
]
const values = new Map(
  TOKENS.flatMap((file) => Array.from(readFileSync(file, 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm))).map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  ),
)

/** A token's colour, `#rrggbb`, however many names lead to it. */
function colourOf(token: string): string {
  const value = values.get(token) ?? `no token ${token}`
  const [, next] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (next !== undefined) return colourOf(next)
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${token} is no colour: ${value}`)
  return value
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(text: string, surface: string): number {
  const [lower = 0, upper = 0] = [luminance(colourOf(text)), luminance(colourOf(surface))].sort((a, b) => a - b)
  return (upper + 0.05) / (lower + 0.05)
}

const FAR = 7
const NEAR = 4.5

/** Which words stand on which grounds. Kiosk and board are read standing or from afar, by eyes of every age. */
const PAIRS: readonly Readonly<{ texts: readonly string[]; surfaces: readonly string[]; atLeast: number }>[] = [
  {
    texts: ['--text', '--text-strong', '--key'],
    surfaces: ['--surface', '--surface-sunken', '--surface-unavailable', '--key-tint'],
    atLeast: FAR,
  },
  { texts: ['--text-subtle'], surfaces: ['--surface', '--surface-sunken'], atLeast: FAR },
  { texts: ['--text-inverse'], surfaces: ['--key', '--key-hover', '--key-active', '--surface-inverse'], atLeast: FAR },
  { texts: ['--text-strong', '--key'], surfaces: ['--key-tint-hover'], atLeast: FAR },
  {
    texts: ['--text-strong', '--text'],
    surfaces: ['--changed', '--warning-surface', '--error-surface', '--public-soon'],
    atLeast: FAR,
  },
  { texts: ['--text-link', '--text-link-visited'], surfaces: ['--surface', '--surface-sunken'], atLeast: NEAR },
  ...['--success', '--error', '--warning', '--lamp-free', '--lamp-busy', '--lamp-crowded', '--lamp-closed'].map((meaning) => ({
    texts: [`${meaning}-text`],
    surfaces: ['--surface', `${meaning}-surface`],
    atLeast: NEAR,
  })),
  // The shapes of the lamp and the frames of answers are no words: WCAG asks 3:1 of them.
  { texts: ['--line', '--line-strong', '--key'], surfaces: ['--surface', '--surface-sunken'], atLeast: 3 },
]

test('words on the kiosk and the board have a contrast of 7:1, all others of 4.5:1 [P1, K1]', () => {
  const weak = PAIRS.flatMap(({ texts, surfaces, atLeast }) =>
    texts.flatMap((text) =>
      surfaces
        .filter((surface) => contrast(text, surface) < atLeast)
        .map((surface) => `${text} on ${surface}: ${contrast(text, surface).toFixed(2)}, not ${atLeast}`),
    ),
  )
  expect(weak).toEqual([])
})
