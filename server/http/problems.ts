import type { ErrorRequestHandler, Request, Response } from 'express'
import { REFUSALS, type Refusal, type RefusalCode, refuse } from '#contract/refusals.ts'

const wantsJapanese = (request: Request): boolean => request.acceptsLanguages('ja', 'en') === 'ja'

/** RFC 9457 problem details: the refusal's code, its sentence in the asker's language, and what it is about. */
export function sendRefusal(request: Request, response: Response, { code, detail }: Refusal): void {
  const { status, ja, en } = REFUSALS[code]
  const sentence = wantsJapanese(request) ? ja : en
  if (status === 503) response.setHeader('Retry-After', '5')
  // Who asks again over the same connection would keep the server from stopping.
  if (code === 'stopping') response.setHeader('Connection', 'close')
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/api/v1/problems#${code}`,
        title: sentence,
        status,
        code,
        ...(detail === undefined ? {} : { detail }),
        instance: request.originalUrl.split('?')[0],
      }),
    )
}

const codeOfStatus = (status: unknown): RefusalCode => {
  if (status === 413) return 'too-large'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'malformed' : 'internal'
}

/** The one place where what was thrown ends: bad bodies become refusals, bugs are logged whole and told as such. */
export const problemHandler: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    next(error)
    return
  }
  const code = codeOfStatus((error as { status?: unknown }).status)
  if (code === 'internal') request.log.error({ err: error }, 'a request failed')
  sendRefusal(request, response, refuse(code))
}
