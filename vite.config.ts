import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite'
import { appManifests } from './build/app-manifest.ts'
import { isResidentsScript, oneLanguage, scriptIn } from './build/one-language.ts'
import { prunedStyles } from './build/pruned-styles.ts'
import { LANGUAGES, type Language } from './contract/words.ts'

/** Folder of each page, and the addresses below which it is served. The public page has everything that is left. */
const PAGES = { kiosk: '/kiosk', counter: '/counter', display: '/display', admin: '/admin' } as const
const PUBLIC_ADDRESSES = /^\/(?:$|offices\/|t\/|n$)/
/** Pages without script, which in development too are the server's, as last built. */
const STILL_ADDRESSES = '^/(?:guide|offices/[^/]+/outlook)'

/** Keeps pages and shows notices. Browsers ask for a newer one at the same address, so it keeps its name. */
const WORKER = { address: '/worker.js', source: 'public-web/worker/worker.ts' } as const

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page an address belongs to, or `null` for a file or something that is not ours. */
function pageOf(address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost')
  if (pathname.split('/').at(-1)?.includes('.')) return null
  const page = Object.entries(PAGES).find(([, path]) => pathname === path || pathname.startsWith(`${path}/`))
  if (page) return `/${page[0]}/index.html`
  return PUBLIC_ADDRESSES.test(pathname) ? '/public-web/index.html' : null
}

/** In development the addresses are those of the running office: the server does the same with dist/. */
const addresses: Plugin = {
  name: 'machiai-addresses',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const asked = request.url ?? '/'
      request.url = asked === WORKER.address ? `/${WORKER.source}` : (pageOf(asked) ?? asked)
      next()
    })
  },
}

/** Fontsource offers each of its 240 files a second time for browsers of before 2016. */
const woff2Only: Plugin = {
  name: 'machiai-woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource.*\.css$/ },
    handler: (css) => css.replace(/,\s*url\([^)]+\)\s*format\('woff'\)/g, ''),
  },
}

/** React's names, spoken by Preact: 67 KB less for a phone (docs/decisions/0013). */
const PREACT: Readonly<Record<string, string>> = {
  react: at('public-web/preact-as-react.ts'),
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': at('public-web/preact-as-react.ts'),
  'react-dom/server': 'preact-render-to-string',
  'use-sync-external-store/shim/index.js': at('public-web/preact-as-react.ts'),
}

const preactForResidents: Plugin = {
  name: 'machiai-preact-for-residents',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: {
    filter: { id: /^(?:react|react-dom|use-sync-external-store)(?:\/|$)/ },
    handler(id, importer) {
      const instead = PREACT[id]
      if (instead === undefined) throw new Error(`residents' pages have no ${id}: see public-web/preact-as-react.ts`)
      return this.resolve(instead, importer)
    },
  },
}

/** What every page begins with, in one file rather than ten small ones. */
const FIRST = { name: 'first', test: /\/public-web\/main\.tsx$/ }

/** The residents' script with the words of one language. */
const residentsScript = (language: Language): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    emptyOutDir: false,
    // A folder of their own, by which the worker knows them.
    assetsDir: 'assets/residents',
    manifest: `public-web.${language}.json`,
    // The server writes the styles into each page: all of them are 7 KB.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: at('public-web/main.tsx'), output: { codeSplitting: { groups: [FIRST] } } },
  },
})

/** What a residents' script does without: its styles and modules stand in the page, and the line goes by WebSocket or polling, as text. */
const WITHOUT: Readonly<Record<string, string>> = {
  'vite/preload-helper': 'export const __vitePreload = (load) => load()',
  'transports/webtransport': 'export const WT = null',
  'socket.io-parser/build/esm/is-binary': 'export const isBinary = () => false, hasBinary = isBinary',
  'socket.io-parser/build/esm/binary': 'export const deconstructPacket = null, reconstructPacket = null',
}

const lightForResidents: Plugin = {
  name: 'machiai-light-for-residents',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => isResidentsScript(name),
  load: {
    filter: { id: /vite\/preload-helper|engine\.io-client\/.*\/transports\/webtransport|socket\.io-parser\/.*binary/ },
    handler: (id) => Object.entries(WITHOUT).find(([part]) => id.includes(part))?.[1] ?? null,
  },
}

const API_SERVER = `http://localhost:${process.env['API_PORT'] ?? 3000}`

export default defineConfig({
  appType: 'mpa',
  plugins: [
    react(),
    addresses,
    woff2Only,
    preactForResidents,
    lightForResidents,
    oneLanguage,
    appManifests,
    prunedStyles((name) => isResidentsScript(name) || name === 'render'),
  ],
  // One build of three parts: the office's screens, the residents' script, and their pages as the server draws them.
  builder: {},
  publicDir: 'public-web/public',
  build: {
    outDir: 'dist',
    // The content security policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    copyPublicDir: false,
  },
  environments: {
    client: {
      build: {
        copyPublicDir: true,
        rolldownOptions: {
          input: {
            ...Object.fromEntries(Object.keys(PAGES).map((folder) => [folder, at(`${folder}/index.html`)])),
          },
        },
      },
    },
    ...Object.fromEntries(LANGUAGES.map((language) => [scriptIn(language), residentsScript(language)])),
    // One classic script, which brings all it needs: a worker loads no second file.
    worker: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        rolldownOptions: { input: at(WORKER.source), output: { entryFileNames: WORKER.address.slice(1) } },
      },
    },
    render: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/render',
        ssr: at('public-web/server-entry.tsx'),
        // The styles of pages without script are in no script's build.
        emitAssets: true,
        cssCodeSplit: false,
        rolldownOptions: { output: { entryFileNames: 'public-web.mjs', assetFileNames: 'all[extname]' } },
      },
    },
  },
  server: {
    proxy: {
      '/api': API_SERVER,
      [STILL_ADDRESSES]: API_SERVER,
      '/open-data': API_SERVER,
      '/socket.io': { target: API_SERVER, ws: true },
    },
  },
})
