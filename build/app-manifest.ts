import type { Plugin } from 'vite'
import { withoutReadings } from '../client/ruby.ts'
import { appWords } from '../client/words/app.ts'
import { DOCUMENT_LANGUAGES, wordsIn } from '../client/words.ts'
import { LANGUAGES, type Language } from '../contract/words.ts'
import { scriptIn } from './one-language.ts'
import { colourOf } from './tokens.ts'

const icon = (name: string, purpose: 'any' | 'maskable') => ({
  src: `/icons/${name}.png`,
  sizes: `${name.replace(/\D+/, '')}x${name.replace(/\D+/, '')}`,
  type: 'image/png',
  purpose,
})

/** The pages as an app on a home screen. It is one app (`id`), which opens in the language it was put there in. */
const appManifest = (language: Language) => ({
  id: '/',
  name: withoutReadings(wordsIn(language, appWords.name)),
  short_name: withoutReadings(wordsIn(language, appWords.shortName)),
  description: withoutReadings(wordsIn(language, appWords.description)),
  lang: DOCUMENT_LANGUAGES[language],
  start_url: `/?lang=${language}`,
  scope: '/',
  display: 'standalone',
  categories: ['government'],
  // The bar above the page goes on with its header, and the first moment is as white as the page.
  theme_color: colourOf('--surface'),
  background_color: colourOf('--surface'),
  icons: [icon('app-192', 'any'), icon('app-512', 'any'), icon('maskable-512', 'maskable')],
})

/** One manifest for each language, at `/app.<language>.webmanifest`. */
export const appManifests: Plugin = {
  name: 'machiai-app-manifests',
  apply: 'build',
  applyToEnvironment: ({ name }) => LANGUAGES.some((language) => name === scriptIn(language)),
  generateBundle() {
    for (const language of LANGUAGES.filter((one) => this.environment.name === scriptIn(one)))
      this.emitFile({
        type: 'asset',
        fileName: `app.${language}.webmanifest`,
        source: JSON.stringify(appManifest(language)),
      })
  },
}
