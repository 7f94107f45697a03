import { expect, test } from 'vitest'
import { rubyParts } from '#client/ruby.ts'
import { readGuide } from '#server/guide.ts'
import { readOffices } from '#server/seed.ts'

const KANJI = /[一-鿿々]/

type Said = Readonly<{ key: string; easy: string }>

/** Every easy Japanese text below a value, with the way to it. */
function easyIn(value: unknown, key: string): readonly Said[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'ja-easy' && typeof inner === 'string' ? [{ key, easy: inner }] : easyIn(inner, `${key}.${name}`),
  )
}

const modules = import.meta.glob('../../client/words/*.ts', { eager: true })
const tables = Object.entries(modules).flatMap(([path, table]) => easyIn(table, path.replace(/^.*\/|\.ts$/g, '')))
const said = [...tables, ...easyIn(readGuide(), 'guide'), ...easyIn(readOffices(), 'offices')]

const where = (wrong: (easy: string) => boolean): readonly string[] =>
  said.filter(({ easy }) => wrong(easy)).map(({ key, easy }) => `${key}: ${easy}`)

test('in easy Japanese every kanji has its reading [P35]', () => {
  expect(said.length).toBeGreaterThan(500)
  expect(
    where((easy) =>
      rubyParts(easy.replace('{reading}', 'にち')).some(({ text, reading }) => reading === null && KANJI.test(text)),
    ),
  ).toEqual([])
})

test('in easy Japanese hours are those of the clock on the wall, and years are Western [P35]', () => {
  expect(where((easy) => /(?:1[3-9]|2[0-4])時|\d[:：]\d\d/.test(easy))).toEqual([])
  expect(where((easy) => /令和|平成|昭和|れいわ|へいせい/.test(easy))).toEqual([])
})
