import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** Which layer may import which, and which packages: the arrows of docs/architecture.md. Type-only imports of the contract are free. */
const LAYERS: Readonly<Record<string, { layers: readonly string[]; packages: readonly (string | RegExp)[] }>> = {
  contract: { layers: ['contract'], packages: ['zod'] },
  core: { layers: ['core', 'contract'], packages: ['temporal-polyfill'] },
  server: { layers: ['server', 'core', 'contract'], packages: [/./] },
  client: {
    layers: ['client', 'contract'],
    packages: [/^react/, /^socket\.io-client/, /^qrcode/, /^@fontsource/, /^@digital-go-jp/],
  },
  kiosk: { layers: ['kiosk', 'client', 'contract', 'core'], packages: [/^react/, /^wouter/] },
  counter: { layers: ['counter', 'client', 'contract', 'core'], packages: [/^react/, /^wouter/] },
  display: { layers: ['display', 'client', 'contract', 'core'], packages: [/^react/, /^wouter/] },
  'public-web': { layers: ['public-web', 'client', 'contract', 'core'], packages: [/^react/, /^preact/, /^wouter/] },
  admin: { layers: ['admin', 'client', 'contract', 'core'], packages: [/^react/, /^wouter/, /^d3-/] },
}
const SCREENS = ['kiosk', 'counter', 'display', 'public-web', 'admin']

/** Contract modules that bring zod with them: browser code takes their types only. */
const WITHOUT_ZOD = [
  'contract/words.ts',
  'contract/public-page.ts',
  'contract/readable-code.ts',
  'contract/refusals.ts',
  'contract/sockets.ts',
]

/** The one page that checks what is typed by the contract's own schemas, and is loaded only when somebody opens it. */
const WITH_ZOD = 'admin/settings/'
const ITS_DOOR = 'admin/settings/SettingsTab.tsx'

/** What the server's own pages say, they say in the screens' words: tables and pure functions, no React. */
const OWN_PAGES = 'server/open-data/'
const WORDS = /^client\/(?:words\/[\w-]+|words|time-text|estimate-text|told-wait|lamp-shapes|ruby)\.ts$/

type Import = Readonly<{ file: string; layer: string; target: string; typeOnly: boolean }>

const sources = (folder: string): string[] =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[\w\s{},*$]+\sfrom\s+)?'([^']+)'/gm

/** A specifier as a path from the root for our own files, unchanged for packages. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier
}

function importsOf(file: string): Import[] {
  const layer = file.split('/')[0] ?? ''
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, typeOnly, specifier = '']) => ({
    file,
    layer,
    target: resolve(file, specifier),
    typeOnly: typeOnly !== undefined,
  }))
}

const imports = Object.keys(LAYERS).flatMap(sources).flatMap(importsOf)
const layerOf = (target: string): string | null => Object.keys(LAYERS).find((layer) => target.startsWith(`${layer}/`)) ?? null
const told = (found: readonly Import[]): string[] => found.map(({ file, target }) => `${file} → ${target}`)

test('imports point to the contract [G1]', () => {
  const wrong = imports.filter(({ file, layer, target }) => {
    const to = layerOf(target)
    if (file.startsWith(OWN_PAGES) && WORDS.test(target)) return false
    return to !== null && !LAYERS[layer]?.layers.includes(to)
  })
  expect(told(wrong)).toEqual([])
})

test('each layer uses only the packages that are its own [G1]', () => {
  const wrong = imports.filter(({ file, layer, target, typeOnly }) => {
    if (layerOf(target) !== null || typeOnly || target.endsWith('.css')) return false
    if (target === 'zod' && file.startsWith(WITH_ZOD)) return false
    return !LAYERS[layer]?.packages.some((allowed) => (typeof allowed === 'string' ? allowed === target : allowed.test(target)))
  })
  expect(told(wrong)).toEqual([])
})

test('the folders of the server that adapt something never import each other [G1]', () => {
  const adapters = ['server/http/', 'server/socket/', 'server/sqlite/', 'server/notices/']
  const folderOf = (path: string): string | undefined => adapters.find((adapter) => path.startsWith(adapter))
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)]
    return from !== undefined && to !== undefined && from !== to
  })
  expect(told(wrong)).toEqual([])
})

test('only server.ts and the token command know the adapters [G1]', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      /^server\/[^/]+\.ts$/.test(file) &&
      /^server\/(http|socket|sqlite|notices)\//.test(target) &&
      !['server/server.ts', 'server/token.ts'].includes(file),
  )
  expect(told(wrong)).toEqual([])
})

test('the words that the server uses too bring nothing of a screen with them [G1]', () => {
  const wrong = imports.filter(
    ({ file, target, typeOnly }) => WORDS.test(file) && layerOf(target) === 'client' && !typeOnly && !WORDS.test(target),
  )
  const packages = imports.filter(({ file, target, typeOnly }) => WORDS.test(file) && layerOf(target) === null && !typeOnly)
  expect(told([...wrong, ...packages])).toEqual([])
})

test('the browser gets no zod: screens take only types from the modules that use it [G1]', () => {
  const wrong = imports.filter(
    ({ file, layer, target, typeOnly }) =>
      (SCREENS.includes(layer) || layer === 'client') &&
      !file.startsWith(WITH_ZOD) &&
      layerOf(target) === 'contract' &&
      !typeOnly &&
      !WITHOUT_ZOD.includes(target),
  )
  const bringsIt = imports.filter(
    ({ file, target, typeOnly }) => WITHOUT_ZOD.includes(file) && !typeOnly && !WITHOUT_ZOD.includes(target),
  )
  expect(told([...wrong, ...bringsIt])).toEqual([])
})

test('the page that does bring zod comes later and through one door [G1]', () => {
  const wrong = imports.filter(
    ({ file, target, typeOnly }) =>
      target.startsWith(WITH_ZOD) && !typeOnly && (file === ITS_DOOR || (!file.startsWith(WITH_ZOD) && target !== ITS_DOOR)),
  )
  expect(told(wrong)).toEqual([])
})

test('the core reads no clock, no chance and no machine [G1]', () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\b|\bprocess\.|\bTemporal\.Now\b|from 'node:|\bsetTimeout\b|\bfetch\(/
  const wrong = sources('core').filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(wrong).toEqual([])
})
