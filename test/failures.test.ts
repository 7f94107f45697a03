import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = (readdirSync(import.meta.dirname, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.test.ts') && name !== 'failures.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))

const named = [...readFileSync(join(import.meta.dirname, '..', 'docs', 'failures.md'), 'utf8').matchAll(/\| `([^`]+)` \|/g)].map(
  ([, name = '']) => name,
)

test('every failure of other systems is owned by a test that exists', () => {
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((name) => !sources.some((source) => source.includes(name)))).toEqual([])
})
