import type { Response } from 'express'
import type { Prepared } from '../open-data/prepared.ts'
import { isKnown } from './public-reads.ts'

/** How long an answer may be shown again unasked, in seconds. */
export const KEPT_S = { status: 5, widget: 15, page: 300, yesterday: 3600, lasting: 86_400, asset: 31_536_000 } as const

/** Sends what was made, or only that it is what the asker has. */
export function send(response: Response, { body, type, etag }: Prepared, seconds: number): void {
  response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  response.setHeader('Cache-Control', `public, max-age=${seconds}`)
  if (isKnown(response.req.get('If-None-Match'), etag)) response.status(304).end()
  else response.send(body)
}
