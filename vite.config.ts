import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Folder of each page, and the addresses below which it is served. The public page has everything that is left. */
const PAGES = { kiosk: '/kiosk', counter: '/counter', display: '/display', admin: '/admin' } as const
const PUBLIC_ADDRESSES = /^\/(?:$|offices\/|t\/|n$)/

/** Shows notices. Browsers ask for a newer one at the same address, so it keeps its name. */
const PUSH_WORKER = { address: '/push-worker.js', source: 'public-web/notices/push-worker.ts' } as const

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
      request.url = asked === PUSH_WORKER.address ? `/${PUSH_WORKER.source}` : (pageOf(asked) ?? asked)
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

const API_SERVER = `http://localhost:${process.env['API_PORT'] ?? 3000}`

export default defineConfig({
  appType: 'mpa',
  plugins: [react(), addresses, woff2Only],
  build: {
    outDir: 'dist',
    // The content security policy allows no data: scripts, styles or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        ...Object.fromEntries([...Object.keys(PAGES), 'public-web'].map((folder) => [folder, at(`${folder}/index.html`)])),
        'push-worker': at(PUSH_WORKER.source),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'push-worker' ? 'push-worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: {
    proxy: {
      '/api': API_SERVER,
      '/open-data': API_SERVER,
      '/socket.io': { target: API_SERVER, ws: true },
    },
  },
})
