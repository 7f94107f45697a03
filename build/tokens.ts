import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const SHEETS = [
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  fileURLToPath(new URL('../client/tokens.css', import.meta.url)),
]

/** What a token stands for, for the few places that no style sheet reaches: `colourOf('--key')`. */
export function colourOf(token: string): string {
  const css = SHEETS.map((sheet) => readFileSync(sheet, 'utf8')).join('\n')
  const value = new RegExp(`${token}:\\s*([^;]+);`).exec(css)?.[1]
  if (value === undefined) throw new Error(`there is no token ${token}`)
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colourOf(other)
}
