import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#contract/words.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SCREENS = ['client', 'kiosk', 'counter', 'display', 'public-web', 'admin']

type Entry = Readonly<{ key: string; wording: Readonly<Record<string, unknown>> }>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every wording below a value: whatever says something in a language. */
function wordingsIn(value: unknown, key: string): readonly Entry[] {
  if (!isRecord(value)) return []
  if (LANGUAGES.some((language) => language in value)) return [{ key, wording: value }]
  return Object.entries(value).flatMap(([name, inner]) => wordingsIn(inner, `${key}.${name}`))
}

/** Words that stand in a table outside of any language. */
function strayWords(value: unknown, key: string): readonly string[] {
  if (typeof value === 'string') return /\p{Letter}/u.test(value) ? [key] : []
  if (!isRecord(value) || LANGUAGES.some((language) => language in value)) return []
  return Object.entries(value).flatMap(([name, inner]) => strayWords(inner, `${key}.${name}`))
}

const modules = import.meta.glob('../../client/words/*.ts', { eager: true })
const tables = Object.entries(modules).map(([path, table]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), table }))
const entries = tables.flatMap(({ name, table }) => wordingsIn(table, name))

/** Parts of the filter's sentence around a choice, where one of the two languages needs no word. */
const SILENT = [
  'statistics.statisticsWords.inWard',
  'statistics.statisticsWords.afterBy',
  'scorecard.scorecardWords.afterTo',
  'staffing.staffingWords.inWard',
  'what-if.whatIfWords.inWard',
]

/** The sentences of one language: one, or a counted pair. */
const sentencesOf = (words: unknown): readonly unknown[] => (isRecord(words) ? Object.values(words) : [words])
const isSaid = (sentence: unknown): boolean => typeof sentence === 'string' && sentence.trim() !== ''
const paramsOf = (sentence: unknown): string =>
  [...new Set(Array.from(String(sentence).matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort().join(' ')

test('there is a table for what the screens share and for each of them [G2]', () => {
  const names = tables.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['common', 'kiosk', 'counter', 'display', 'public', 'ticket', 'admin']))
  expect(entries.length).toBeGreaterThan(200)
})

test('every word is there in Japanese and in English, and none is empty [G2]', () => {
  const missing = entries.flatMap(({ key, wording }) => [
    ...['ja', 'en'].filter((language) => !(language in wording)).map((language) => `${key} has no ${language}`),
    ...Object.entries(wording)
      .filter(([, words]) => !SILENT.includes(key) && !sentencesOf(words).every(isSaid))
      .map(([language]) => `${key} is empty in ${language}`),
  ])
  expect(missing).toEqual([])
})

test('no word stands outside of a language, and none is in a language we do not speak [G2]', () => {
  expect(tables.flatMap(({ name, table }) => strayWords(table, name))).toEqual([])
  const strange = entries.filter(({ wording }) =>
    Object.keys(wording).some((name) => !LANGUAGES.some((language) => language === name)),
  )
  expect(strange.map(({ key }) => key)).toEqual([])
})

test('every language fills the same blanks [G2]', () => {
  const different = entries.flatMap(({ key, wording }) =>
    Object.entries(wording)
      .filter(([, words]) => sentencesOf(words).some((sentence) => paramsOf(sentence) !== paramsOf(wording['ja'])))
      .map(([language]) => `${key} in ${language}`),
  )
  expect(different).toEqual([])
})

test('what a visitor reads at the kiosk and on the phone is in all six languages, but for what staff are shown [G2]', () => {
  const visitors = entries.filter(({ key }) =>
    /^(?:kiosk|ticket|public|booking|check-in|help|no-tickets|notices|visitor-refusals|widget|be-back|closing|attention|after-visit|app|offline|wards-order)\./.test(
      key,
    ),
  )
  const partial = visitors.filter(({ wording }) => ['zh', 'ko', 'vi'].some((language) => !(language in wording)))
  expect(partial.map(({ key }) => key)).toEqual(['kiosk.kiosk.helpShown'])
})

const sources = SCREENS.flatMap((folder) =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
).filter((file) => !file.startsWith(join('client', 'words', '')))

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** Lines of code in which something is written that only a table may say. */
const linesWith = (files: readonly string[], said: RegExp): readonly string[] =>
  files.flatMap((file) =>
    withoutComments(readFileSync(join(ROOT, file), 'utf8'))
      .split('\n')
      .filter((line) => said.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )

test('no Japanese is written into a screen [G2]', () => {
  // The alphabet itself: what a kanji and what a reading is made of.
  const screens = sources.filter((file) => file !== join('client', 'ruby.ts'))
  expect(linesWith(screens, /[ぁ-んァ-ヺ一-鿿]/)).toEqual([])
})

test('no English is written into a screen: neither between tags nor into what is read aloud [G2]', () => {
  const screens = sources.filter((file) => file.endsWith('.tsx'))
  expect(linesWith(screens, />[^<>{}()=;|&]*[A-Za-z]{2}[^<>{}()=;|&]*<\//)).toEqual([])
  expect(linesWith(screens, /^\s*[A-Z][a-z]+(?: [A-Za-z]+)+[.?!]?\s*$/)).toEqual([])
  expect(linesWith(screens, /\b(?:aria-label|title|alt|placeholder|label)="[^"]*[A-Za-z]/)).toEqual([])
})
