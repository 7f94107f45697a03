import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageSite, PublicWeb } from '#contract/public-page.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'

const DIST = join(import.meta.dirname, '..', 'dist')
const ENTRY = 'public-web/main.tsx'
const STYLES = 'style.css'
const PAGES = join(DIST, 'render', 'public-web.mjs')
const ALL_STYLES = join(DIST, 'render', 'all.css')
const APP_MANIFEST = join(DIST, 'app.ja.webmanifest')

type Manifest = Readonly<Record<string, Readonly<{ file: string; imports?: readonly string[] }>>>

const manifestOf = (language: Language): Manifest => JSON.parse(readFileSync(join(DIST, `public-web.${language}.json`), 'utf8'))

function fileOf(manifest: Manifest, chunk: string): string {
  const file = manifest[chunk]?.file
  if (!file) throw new Error(`the build has no ${chunk}: build again`)
  return `/${file}`
}

/** What a chunk cannot begin without, each file once. */
function importsOf(manifest: Manifest, chunk: string): readonly string[] {
  const { imports = [] } = manifest[chunk] ?? {}
  return [...new Set(imports.flatMap((name) => [fileOf(manifest, name), ...importsOf(manifest, name)]))]
}

/** The residents' pages as the build made them: how they are drawn, and the scripts and styles they come with. */
export type BuiltPublicWeb = PublicWeb &
  Pick<PageSite, 'styles' | 'allStyles' | 'themeColour'> &
  Readonly<{ scripts: Readonly<Record<Language, Pick<PageSite, 'script' | 'modules'>>> }>

function scriptOf(language: Language): BuiltPublicWeb['scripts'][Language] {
  const manifest = manifestOf(language)
  return { script: fileOf(manifest, ENTRY), modules: importsOf(manifest, ENTRY) }
}

/** `null`: nothing has been built yet, as in development, where Vite answers instead. */
export async function loadPublicWeb(): Promise<BuiltPublicWeb | null> {
  if (!existsSync(PAGES)) return null
  const { publicWeb } = (await import(pathToFileURL(PAGES).href)) as { publicWeb: PublicWeb }
  const scripts = Object.fromEntries(LANGUAGES.map((language) => [language, scriptOf(language)]))
  return {
    ...publicWeb,
    scripts: scripts as BuiltPublicWeb['scripts'],
    styles: readFileSync(join(DIST, fileOf(manifestOf('ja'), STYLES)), 'utf8'),
    allStyles: readFileSync(ALL_STYLES, 'utf8'),
    themeColour: JSON.parse(readFileSync(APP_MANIFEST, 'utf8')).theme_color,
  }
}
