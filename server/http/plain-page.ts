import type { ServerResponse } from 'node:http'
import { REFUSALS, type RefusalCode } from '#contract/refusals.ts'

const AGAIN_S = 5

/** A page that needs nothing but itself, for when there is nothing to draw a better one with. It asks again by itself. */
export function sendPlainPage(response: ServerResponse, code: RefusalCode): void {
  const { status, ja, en } = REFUSALS[code]
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': AGAIN_S,
    // Who asks again over the same connection would keep the server from stopping.
    ...(code === 'stopping' ? { Connection: 'close' } : {}),
  })
  response.end(`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${AGAIN_S}"><title>${ja}</title></head>
<body><h1>${ja}</h1><p lang="en">${en}</p></body></html>`)
}
