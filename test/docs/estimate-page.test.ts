import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quickPictures } from '../../docs/estimate/pictures.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')
const page = readFileSync(join(DOCS, 'estimate.md'), 'utf8')
const pictures = readdirSync(join(DOCS, 'estimate')).filter((name) => name.endsWith('.svg'))

test('the page that explains forecasts shows every picture that there is, each with words in its place [E65]', () => {
  const shown = [...page.matchAll(/!\[([^\]]+)\]\((estimate\/[^)]+)\)/g)]
  expect(shown.map(([, , path]) => path).toSorted()).toEqual(pictures.map((name) => `estimate/${name}`).toSorted())
  expect(shown.filter(([, words]) => (words ?? '').length < 20)).toEqual([])
})

test('the page is one page, and what it links to is there [E65]', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(100)
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '')
  expect(links.filter((path) => !existsSync(join(DOCS, path)))).toEqual([])
})

test('pictures say in words what they show, on white in any surroundings [E65]', () => {
  for (const name of pictures) {
    const svg = readFileSync(join(DOCS, 'estimate', name), 'utf8')
    expect(svg, name).toMatch(/<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/)
    expect(svg, name).toMatch(/<rect width="800" height="\d+" fill="#fff(fff)?"\/>/)
    expect(svg, name).not.toMatch(/NaN|undefined|Infinity/)
  }
})

test('the counters a day takes are drawn from the office’s own engine: drawn anew they are the same [E65]', () => {
  for (const [name, svg] of quickPictures())
    expect(svg === readFileSync(join(DOCS, 'estimate', name), 'utf8'), `npx node docs/estimate/draw.ts draws ${name} anew`).toBe(
      true,
    )
})
