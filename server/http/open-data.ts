import { type Request, type RequestHandler, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { refuse } from '#contract/refusals.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'
import type { House } from '../house.ts'
import { FORMATS, type Format } from '../open-data/datasets.ts'
import { createOpenData, type OpenData } from '../open-data/open-data.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../open-data/page-language.ts'
import { prepared } from '../open-data/prepared.ts'
import { readAsked } from '../open-data/range.ts'
import { entityRoutes } from './open-data-entities.ts'
import { KEPT_S, send } from './open-data-send.ts'
import { sendRefusal } from './problems.ts'

/** How many requests a minute one address may send here. They are counted apart from all others, so that no kiosk is ever held up. */
const A_MINUTE = 120

/** Open to scripts of any site, for reading only: no cookie and no token counts here. */
const openToAll: RequestHandler = (_request, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  next()
}

const READING = 'GET, HEAD, OPTIONS'

const readOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', READING)
    response.setHeader('Access-Control-Allow-Headers', 'If-None-Match')
    response.setHeader('Access-Control-Max-Age', '86400')
    response.status(204).end()
  } else if (request.method === 'GET' || request.method === 'HEAD') next()
  else {
    response.setHeader('Allow', READING)
    sendRefusal(request, response, refuse('read-only'))
  }
}

const limited = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => sendRefusal(request, response, refuse('too-many-requests')),
  })

/** The address decides, else what the browser asks for, else Japanese. */
function languageOf<L extends Language>(request: Request, response: Response, offered: readonly L[]): L {
  response.vary('Accept-Language')
  const asked = request.query['lang']
  const [first] = offered
  if (first === undefined) throw new Error('no language is offered')
  return (
    offered.find((language) => language === asked) ??
    offered.find((each) => each === request.acceptsLanguages(...offered)) ??
    first
  )
}

const pageLanguage = (request: Request, response: Response): PageLanguage => languageOf(request, response, PAGE_LANGUAGES)

/** Only what may be framed anywhere may: the widget. */
const WIDGET_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function pageRoutes(router: Router, data: OpenData): void {
  router.get('/', (request, response) => {
    if (!request.originalUrl.startsWith('/open-data/')) return response.redirect(308, '/open-data/')
    response.setHeader('Content-Security-Policy', PAGE_POLICY)
    send(response, data.page(pageLanguage(request, response)), KEPT_S.page)
  })
  router.get('/widget/:office', (request, response) => {
    const language = languageOf(request, response, LANGUAGES)
    response.setHeader('Content-Security-Policy', WIDGET_POLICY)
    response.removeHeader('X-Frame-Options')
    const made = data.widget(request.params.office, language)
    if (!made) response.status(404)
    send(response, made ?? prepared(data.noSuchWidget(language), 'text/html; charset=utf-8'), KEPT_S.widget)
  })
  for (const [name, { body, type }] of data.assets)
    router.get(`/${name}`, (_request, response) => {
      response.setHeader('Content-Type', type)
      response.setHeader('Cache-Control', `public, max-age=${KEPT_S.asset}, immutable`)
      response.send(body)
    })
}

function dataRoutes(router: Router, data: OpenData, house: House): void {
  const statistics =
    (format: Format): RequestHandler =>
    async (request, response) => {
      const asked = readAsked(request.query, house.offices)
      if ('code' in asked) return sendRefusal(request, response, asked)
      send(response, await data.statistics(asked, format), asked.lasting ? KEPT_S.lasting : KEPT_S.yesterday)
    }
  for (const format of FORMATS) {
    router.get(`/status.${format}`, (_request, response) => send(response, data.status(format), KEPT_S.status))
    router.get(`/statistics.${format}`, statistics(format))
  }
  router.get('/catalog.jsonld', (_request, response) => send(response, data.catalog(), KEPT_S.page))
}

/** The open data, for whoever wants it: nothing here changes anything, or knows who asks. */
export function openDataRouter(house: House): Router {
  const data = createOpenData(house, A_MINUTE)
  const router = Router({ strict: true })
  router.use(openToAll, readOnly, limited())
  router.use((request, response, next) => {
    if (house.isStopping()) sendRefusal(request, response, refuse('stopping'))
    else next()
  })
  pageRoutes(router, data)
  dataRoutes(router, data, house)
  entityRoutes(router, data)
  router.use((request, response) => {
    if (request.accepts('json', 'html') !== 'html') return sendRefusal(request, response, refuse('unknown-route'))
    response
      .status(404)
      .type('html')
      .send(data.nothingHere(pageLanguage(request, response)))
  })
  return router
}
