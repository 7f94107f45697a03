import { type Request, type RequestHandler, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { z } from 'zod'
import { IdempotencyKey, type Route } from '#contract/api/route.ts'
import { API, type RouteId } from '#contract/api.ts'
import { refuse } from '#contract/refusals.ts'
import { identify, isKnown, mayAct, type Principal, rightsOfDevice } from '../access.ts'
import type { House } from '../house.ts'
import { credentialsOf } from './credentials.ts'
import type { Handler, Visit } from './handler.ts'
import { HANDLERS } from './handlers.ts'
import { sendRefusal } from './problems.ts'

/** How many requests a minute one address may send without a token. Paired screens and bearer tokens are never throttled. */
const ANONYMOUS_A_MINUTE = { read: 600, polled: 600, other: 30 } as const
type Pace = keyof typeof ANONYMOUS_A_MINUTE

const POLLED: readonly string[] = Object.values<Route>(API).flatMap(({ polled, path }) => (polled ? [path] : []))

function paceOf({ method, path }: Request): Pace {
  if (method === 'GET') return 'read'
  return POLLED.includes(path) ? 'polled' : 'other'
}

const principalOf = (response: Response): Principal => response.locals['principal']

const identified =
  (house: House): RequestHandler =>
  (request, response, next) => {
    response.locals['principal'] = identify(house, credentialsOf(request))
    next()
  }

const limited = (pace: Pace): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: ANONYMOUS_A_MINUTE[pace],
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (request, response) => isKnown(principalOf(response)) || paceOf(request) !== pace,
    handler: (request, response) => sendRefusal(request, response, refuse('too-many-requests')),
  })

const paramRefusal = {
  office: 'unknown-office',
  counter: 'unknown-counter',
  number: 'unknown-ticket',
  device: 'unknown-device',
  staff: 'unknown-staff',
  version: 'unknown-version',
  job: 'unknown-work',
} as const

type Parsed = Readonly<
  { ok: true; visit: Pick<Visit, 'params' | 'query' | 'body' | 'key'> } | { ok: false; refusal: ReturnType<typeof refuse> }
>

const whatIsWrong = ({ issues: [issue] }: z.ZodError): string =>
  issue ? `${issue.path.join('.') || 'request'}: ${issue.message}` : 'request'

/** Parses parameters, query, body and key by the route's schemas. A parameter that cannot be one is a thing that is not there. */
function parse(route: Route, sent: Request): Parsed {
  const params: Record<string, string> = {}
  for (const [name, schema] of Object.entries<z.ZodType>(route.params)) {
    const parsed = schema.safeParse(sent.params[name])
    if (!parsed.success)
      return { ok: false, refusal: refuse(paramRefusal[name as keyof typeof paramRefusal], String(sent.params[name])) }
    params[name] = String(parsed.data)
  }
  const query = route.query?.safeParse(sent.query)
  if (query?.success === false) return { ok: false, refusal: refuse('malformed', whatIsWrong(query.error)) }
  const body = route.body?.safeParse(sent.body ?? {})
  if (body?.success === false) return { ok: false, refusal: refuse('malformed', whatIsWrong(body.error)) }
  const key = IdempotencyKey.optional().safeParse(sent.get('Idempotency-Key'))
  if (!key.success) return { ok: false, refusal: refuse('malformed', 'Idempotency-Key') }
  return { ok: true, visit: { params, query: query?.data ?? null, body: body?.data ?? null, key: key.data ?? null } }
}

/** The door of one route: who is it, may it, is it well-formed; then its handler, and the handler's reply. */
function doorOf(house: House, route: Route, handle: Handler): RequestHandler {
  return async (request, response) => {
    const principal = principalOf(response)
    const where = typeof request.params['office'] === 'string' ? request.params['office'] : null
    if (house.isStopping()) return sendRefusal(request, response, refuse('stopping'))
    if (principal.mustSignIn && !route.beforeSignIn) return sendRefusal(request, response, refuse('sign-in-first'))
    if (!mayAct(route.judged === 'device' ? rightsOfDevice(principal) : principal, route.roles, where))
      return sendRefusal(request, response, refuse(isKnown(principal) ? 'not-permitted' : 'not-signed-in'))
    if (where !== null && !house.offices.has(where)) return sendRefusal(request, response, refuse('unknown-office', where))
    const parsed = parse(route, request)
    if (!parsed.ok) return sendRefusal(request, response, parsed.refusal)
    const reply = await handle({ house, principal, request, response, ...parsed.visit })
    if (reply === 'sent') return
    if (!reply.ok) return sendRefusal(request, response, reply.refusal)
    response.status(route.status)
    if (route.answer === null) response.end()
    else response.json(reply.answer)
  }
}

const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** The API, mounted from the contract's table. */
export function apiRouter(house: House): Router {
  const router = Router()
  router.use(identified(house))
  for (const pace of Object.keys(ANONYMOUS_A_MINUTE) as Pace[]) router.use(limited(pace))
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  for (const [id, route] of Object.entries(API))
    router[route.method](expressPath(route.path), doorOf(house, route, HANDLERS[id as RouteId]))
  router.use((request, response) => sendRefusal(request, response, refuse('unknown-route')))
  return router
}
