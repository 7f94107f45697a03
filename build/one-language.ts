import type { Plugin } from 'vite'
import { LANGUAGES, type Language } from '../contract/words.ts'

/** Whose words a language borrows where it has none, as in client/words.ts. */
const LENDERS: Readonly<Record<Language, Language>> = { ja: 'ja', 'ja-easy': 'ja', en: 'en', zh: 'en', ko: 'en', vi: 'en' }

/** As much of a syntax tree (ESTree) as is looked at. */
type Property = Readonly<{ type: string; start: number; end: number; key: Key; value: Value }>
type Key = Readonly<{ type: 'Identifier'; name: string } | { type: 'Literal'; value: unknown }>
type Value = Readonly<{ type: string; properties?: readonly Property[] }>
type Cut = Readonly<{ start: number; end: number }>

const nameOf = ({ key }: Property): string => (key.type === 'Identifier' ? key.name : String(key.value))

/** The properties that say the same in other languages, if that is what an object is; `null`: in any. */
function others({ properties = [] }: Value, language: Language | null): readonly Cut[] {
  const names = properties.map(nameOf)
  if (!names.includes('ja') || !names.includes('en')) return []
  const kept = language === null || names.includes(language) ? language : LENDERS[language]
  return properties.filter((property) => nameOf(property) !== kept && LANGUAGES.some((one) => one === nameOf(property)))
}

const isProperty = (node: object): node is Property => 'type' in node && node.type === 'Property'

function cuts(node: unknown, language: Language | null): readonly Cut[] {
  if (typeof node !== 'object' || node === null) return []
  // A table's own names may be languages: only what stands inside of one is a wording.
  const found = isProperty(node) && node.value.type === 'ObjectExpression' ? others(node.value, language) : []
  return [...found, ...Object.values(node).flatMap((child: unknown) => cuts(child, language))]
}

/** The code without what was cut, and without the commas after it. */
const without = (code: string, found: readonly Cut[]): string =>
  found
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code)

/** The name of the build of the residents' script in a language. */
export const scriptIn = (language: Language): string => `public_${language.replace('-', '_')}`

export const isResidentsScript = (environment: string): boolean => LANGUAGES.some((one) => environment === scriptIn(one))

/** Of the office's refusals a visitor's script knows the codes: what they read stands in client/words/visitor-refusals.ts. */
const WORDLESS = /\/contract\/refusals\.ts$/

/** Leaves in each residents' script the words of one language: a phone on the bus does not load the other five. */
export const oneLanguage: Plugin = {
  name: 'machiai-one-language',
  apply: 'build',
  applyToEnvironment: ({ name }) => isResidentsScript(name),
  transform: {
    filter: { id: /\/(?:client\/words\/[^/]+|contract\/refusals)\.ts$/ },
    handler(code, id) {
      const language = LANGUAGES.find((one) => this.environment.name === scriptIn(one))
      if (!language) return null
      return { code: without(code, cuts(this.parse(code), WORDLESS.test(id) ? null : language)), map: null }
    },
  },
}
