import type { IncomingMessage } from 'node:http'
import { LANGUAGE_COOKIE, type LanguageHints } from '#contract/public-page.ts'

/** `en-GB,en;q=0.9,ja;q=0.8` → `en-GB`, `en`, `ja`; what is refused by `q=0` is left out. */
const preferred = (accepted: string): readonly string[] =>
  accepted
    .split(',')
    .map((range) => {
      const [tag = '', ...params] = range.trim().split(';')
      const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((found) => found !== undefined)
      return { tag, weight: Number(weight ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)

const remembered = (cookies: string): string | null =>
  cookies
    .split(';')
    .map((cookie) => cookie.trim().split('='))
    .find(([name]) => name === LANGUAGE_COOKIE)?.[1] ?? null

/** What there is to go by when a page's language is chosen. */
export const languageHints = ({ headers }: IncomingMessage, search: string): LanguageHints => ({
  search,
  remembered: remembered(headers.cookie ?? ''),
  preferred: preferred(headers['accept-language'] ?? ''),
})
