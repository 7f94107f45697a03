import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LANGUAGE_COOKIE } from '#contract/public-page.ts'
import type { Language } from '#contract/words.ts'
import type { House } from '../house.ts'
import type { BuiltPublicWeb } from '../public-web-build.ts'
import { type PageAddress, pageAddress, tidyAddress } from './page-address.ts'
import { languageHints } from './page-language.ts'
import { createPainter, type DrawnPage } from './page-painter.ts'
import { sendPlainPage } from './plain-page.ts'
import { isKnown } from './public-reads.ts'
import { security } from './security.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean

/** The residents' pages. Each tells whether it has answered. */
export type PublicPages = Readonly<{
  answer: Answer
  /** For an address that nobody else knows, where a page is asked for. */
  answerLost: Answer
}>

const YEAR_S = 365 * 24 * 3600

const remembering = (language: Language): string => `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`

/** How a content security policy names styles that stand in a page. */
const allowed = (styles: string): string => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`

const wantsPage = ({ url = '', headers }: IncomingMessage): boolean =>
  headers.accept?.includes('text/html') === true && !url.startsWith('/api')

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

function addressOf({ url = '/' }: IncomingMessage): Readonly<{ path: string; search: string }> {
  const [path = '/', query] = url.split('?', 2)
  return { path, search: query === undefined ? '' : `?${query}` }
}

function send(request: IncomingMessage, response: ServerResponse, { status, html, gzip, etag }: DrawnPage): void {
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.setHeader('ETag', `W/${etag}`)
  response.setHeader('Cache-Control', 'private, no-cache')
  response.setHeader('Vary', 'Accept-Language, Cookie, Accept-Encoding')
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  const body = zipped ? gzip : html
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Pages are read; whatever else is asked of one leads to it. */
function refuseOther(response: ServerResponse): void {
  response.setHeader('Allow', 'GET, HEAD')
  sendPlainPage(response, 'read-only')
}

/** The doors of the residents' pages. Without a build (`null`) they say that they are not there yet. */
export function createPublicPages(house: House, web: BuiltPublicWeb | null): PublicPages {
  const secure = security(web ? [web.styles, web.allStyles].map(allowed) : [])
  const paint = web && createPainter(house, web)

  async function show(request: IncomingMessage, response: ServerResponse, address: PageAddress): Promise<void> {
    const { search } = addressOf(request)
    if (house.isStopping() || !web || !paint) {
      sendPlainPage(response, 'stopping')
      return
    }
    const language = web.chooseLanguage(languageHints(request, search))
    if (new URLSearchParams(search).get('lang') === language) response.setHeader('Set-Cookie', remembering(language))
    try {
      send(request, response, await paint(address, search, language))
    } catch (error) {
      house.log.error({ err: error }, 'a page could not be drawn')
      sendPlainPage(response, 'internal')
    }
  }

  return {
    answer: (request, response) => {
      const { path, search } = addressOf(request)
      const tidy = tidyAddress(path)
      const address = pageAddress(path)
      if (!tidy && !address) return false
      secure(request, response, () => {
        if (!isRead(request)) refuseOther(response)
        else if (tidy) response.writeHead(308, { Location: tidy + search }).end()
        else if (address) void show(request, response, address)
      })
      return true
    },
    answerLost: (request, response) => {
      if (!isRead(request) || !wantsPage(request)) return false
      const { path } = addressOf(request)
      secure(request, response, () => void show(request, response, { kind: 'lost', path }))
      return true
    },
  }
}
