import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

const testFiles = (readdirSync(import.meta.dirname, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')
  .map((name) => join(import.meta.dirname, name))

const RULE = /^- \*\*([A-Z]\d+)\*\* /gm
const CITATION = /\[([A-Z]\d+(?:, [A-Z]\d+)*)\]/g

const rules = [...readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8').matchAll(RULE)].map(([, id]) => id ?? '')
const cited = new Set(
  testFiles.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CITATION)].flatMap(([, ids]) => (ids ?? '').split(', '))),
)

test('every rule is cited by a test', () => {
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([])
})

test('every citation is of a rule', () => {
  expect([...cited].filter((id) => !rules.includes(id))).toEqual([])
})

test('no rule has a number twice', () => {
  expect(new Set(rules).size).toBe(rules.length)
})
