import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, type Response, Router } from 'express'
import { LANGUAGES } from '#contract/words.ts'
import { describeApi } from './openapi.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const DIST = join(ROOT, 'dist')

/** Which built page answers which address. Everything else is not there: only built assets are served. */
const PAGES = {
  '/kiosk/': 'kiosk',
  '/counter/': 'counter',
  '/display/': 'display',
  '/admin/': 'admin',
  '/admin/:section': 'admin',
} as const

/** Browsers look at these addresses for a newer one: the worker that keeps pages, and the pages as an app, in each language. */
const ASKED_ANEW = ['/worker.js', ...LANGUAGES.map((language) => `/app.${language}.webmanifest`)]

const page =
  (name: string): RequestHandler =>
  (_request, response, next) =>
    response.sendFile(join(name, 'index.html'), { root: DIST, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
      if (error) next(error)
    })

/** The files of Swagger UI that the API's human page needs; its page alone may style inline, as that library does. */
const SWAGGER = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
const SWAGGER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const
const SWAGGER_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
const SWAGGER_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>machiai API</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/api/ui/swagger-ui.css"></head>
<body><div id="api"></div><script src="/api/ui/swagger-ui-bundle.js"></script><script src="/api/ui/start.js"></script></body></html>`
const SWAGGER_START = "SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#api', deepLinking: true })"

function apiPages(): Router {
  const router = Router()
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const description = JSON.stringify(describeApi(String(version)))
  const files = Object.fromEntries(SWAGGER_FILES.map((file) => [`/api/ui/${file}`, join(SWAGGER, file)]))
  router.get('/api/v1/openapi.json', (_request, response) => void response.type('json').send(description))
  router.get(['/api', '/api/'], (_request, response: Response) => {
    response.setHeader('Content-Security-Policy', SWAGGER_POLICY)
    response.type('html').send(SWAGGER_PAGE)
  })
  router.get('/api/ui/start.js', (_request, response) => void response.type('js').send(SWAGGER_START))
  for (const [path, file] of Object.entries(files)) router.get(path, (_request, response) => response.sendFile(file))
  return router
}

/** The screens that are paired, the assets of all, and the API's description with its human page. */
export function pages(): Router {
  const router = Router({ strict: true })
  for (const [path, name] of Object.entries(PAGES)) router.get(path, page(name))
  for (const screen of ['kiosk', 'counter', 'display', 'admin'])
    router.get(`/${screen}`, (_request, response) => response.redirect(308, `/${screen}/`))
  router.get(ASKED_ANEW, ({ path }, response, next) =>
    response.sendFile(path, { root: DIST, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
      if (error) next(error)
    }),
  )
  router.use('/assets', express.static(join(DIST, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }))
  router.use('/icons', express.static(join(DIST, 'icons'), { maxAge: '1d', index: false, redirect: false }))
  router.use(apiPages())
  return router
}
