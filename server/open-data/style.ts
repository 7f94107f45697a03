import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const DIGITAL_AGENCY = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css')
const TOKENS = [DIGITAL_AGENCY, join(ROOT, 'client', 'tokens.css')]
const SHARED = ['client/base.css', 'client/components/Lamp.css']

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const namesIn = (css: string): readonly string[] => Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)

/** The tokens that a style sheet uses, and those that these are made of. */
function tokensFor(css: string): string {
  const all = new Map(
    TOKENS.flatMap((path) =>
      Array.from(
        readFileSync(path, 'utf8').matchAll(/(--[\w-]+):\s*([^;]+);/g),
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  )
  const used = new Map<string, string>()
  const wanted = [...namesIn(css)]
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const value = all.get(name)
    if (value === undefined) throw new Error(`there is no token ${name}`)
    if (!used.has(name)) wanted.push(...namesIn(value))
    used.set(name, value)
  }
  return `:root{${[...used].map(([name, value]) => `${name}:${value}`).join(';')}}`
}

/** A file that changes only with the program: its address carries its content's hash. */
export type Asset = Readonly<{ body: Buffer; href: string; type: string }>

export function asset(name: string, text: string, type: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  return { body: Buffer.from(text), href: `/open-data/${name}?v=${hash}`, type }
}

/** The style of a page of ours: the screens' base and lamp, its own file, and of the tokens what these use. */
export function styleSheet(name: 'page.css' | 'widget.css'): Asset {
  const css = [...SHARED, `server/open-data/${name}`].map(read).join('\n')
  return asset(name, `${tokensFor(css)}\n${css}`, 'text/css; charset=utf-8')
}
