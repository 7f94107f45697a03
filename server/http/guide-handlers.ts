import type { RouteId } from '#contract/api.ts'
import type { Handler } from './handler.ts'
import { isKnown } from './public-reads.ts'

/** Behind Express, unlike the lines: it is read once per screen, and worth compressing. */
const readGuide: Handler = ({ house, request, response }) => {
  const { json, etag } = house.guide
  response.set({ ETag: etag, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' })
  if (isKnown(request.get('If-None-Match'), etag)) response.status(304).end()
  else response.type('json').send(json)
  return 'sent'
}

export const handlers = { 'read-guide': readGuide } as const satisfies Partial<Record<RouteId, Handler>>
