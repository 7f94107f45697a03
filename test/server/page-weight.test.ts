import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { REFUSALS } from '#contract/refusals.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { readOffices } from '#server/seed.ts'
import { busyDay, MORNING } from '../browser/busy-day.ts'
import { openHouse } from './house-for-tests.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const LINE = 'client/live-socket.ts'
const SCRIPTS_AND_STYLES = 40 * 1024
const HTML = 20 * 1024

type Manifest = Readonly<Record<string, Readonly<{ file: string; imports?: readonly string[] }>>>

const weight = (bytes: Buffer): number => gzipSync(bytes).length
const sum = (weights: readonly number[]): number => weights.reduce((all, one) => all + one, 0)

/** The files of a chunk and of all it cannot begin without. */
const filesOf = (manifest: Manifest, chunk: string): readonly string[] => [
  manifest[chunk]?.file ?? chunk,
  ...(manifest[chunk]?.imports ?? []).flatMap((name) => filesOf(manifest, name)),
]

/** What a phone loads to show a ward's page and keep it live: the first scripts, the line, the styles. */
function loaded(language: Language): number {
  const manifest: Manifest = JSON.parse(readFileSync(join(DIST, `public-web.${language}.json`), 'utf8'))
  const chunks = ['public-web/main.tsx', LINE, 'style.css']
  const files = new Set(chunks.flatMap((chunk) => filesOf(manifest, chunk)))
  return sum([...files].map((file) => weight(readFileSync(join(DIST, file)))))
}

test.each(LANGUAGES)('scripts, line and styles of a ward’s page weigh at most 40 KB compressed, %s [P9]', (language) => {
  expect(loaded(language)).toBeLessThanOrEqual(SCRIPTS_AND_STYLES)
})

test.each(LANGUAGES)('no residents’ script says what only staff are told, %s [P9]', (language) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(DIST, `public-web.${language}.json`), 'utf8'))
  const scripts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  for (const { file } of scripts) {
    const code = readFileSync(join(DIST, file), 'utf8')
    for (const words of ['ja', 'en'] as const) expect(code).not.toContain(REFUSALS['counter-busy'][words])
  }
})

test('a busy ward’s page, its styles and its view in it, is at most 20 KB compressed in every language [P9]', async () => {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const admin = house.token('city-admin', null)
  const post = (path: string, body?: unknown) => house.send(path, { as: admin, body })
  await busyDay({ post, clock: house.clock })
  house.server.refresh()
  for (const language of LANGUAGES) {
    const page = await fetch(`${house.server.url}/offices/chuo?lang=${language}`)
    const html = Buffer.from(await page.arrayBuffer())
    expect(html.includes('data-testid="service-row"')).toBe(true)
    expect([language, weight(html) <= HTML]).toEqual([language, true])
  }
})
