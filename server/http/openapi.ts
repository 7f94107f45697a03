import { z } from 'zod'
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from 'zod-openapi'
import { IdempotencyKey } from '#contract/api/route.ts'
import { API, type RouteId } from '#contract/api.ts'
import { REFUSALS, type RefusalCode } from '#contract/refusals.ts'

type Route = (typeof API)[RouteId]

const Problem = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'A sentence a person can act on, in the language of Accept-Language (ja or en)' }),
    status: z.int(),
    code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
    detail: z.string().optional(),
    instance: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details; `code` is from a closed list' })

const idempotencyKey = z.object({
  'Idempotency-Key': IdempotencyKey.optional().meta({
    description: 'Made once per tap; a repeated key returns the first answer',
  }),
})

const pathParams = (route: Route) => {
  const shape = route.params as Record<string, z.ZodType>
  return Object.keys(shape).length > 0 ? { path: z.object(shape) } : {}
}

function operation(id: string, route: Route): ZodOpenApiOperationObject {
  const isPublic = (route.roles as readonly string[]).includes('public')
  return {
    operationId: id,
    summary: route.summary,
    description: isPublic ? 'For everyone.' : `Needs a token of: ${route.roles.join(', ')}.`,
    security: isPublic ? [] : [{ bearer: [] }],
    requestParams: {
      ...pathParams(route),
      ...(route.query ? { query: route.query as z.ZodObject } : {}),
      ...(route.method === 'post' || route.method === 'put' ? { header: idempotencyKey } : {}),
    },
    ...(route.body ? { requestBody: { content: { 'application/json': { schema: route.body } } } } : {}),
    responses: {
      [String(route.status)]: route.answer
        ? { description: 'Done', content: { 'application/json': { schema: route.answer } } }
        : { description: 'Done' },
      default: { description: 'Refused', content: { 'application/problem+json': { schema: Problem } } },
    },
  } as ZodOpenApiOperationObject
}

/** The OpenAPI description, generated from the contract: it cannot say other than what the server does. */
export function describeApi(version: string): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const [id, route] of Object.entries(API)) {
    const path = `/api/v1${route.path}`
    paths[path] = { ...paths[path], [route.method]: operation(id, route) }
  }
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'machiai',
      version,
      description: 'Tickets, calls and waits of a city’s ward offices. Live views come over Socket.IO; commands go here.',
    },
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    paths: paths as NonNullable<ZodOpenApiObject['paths']>,
  })
}
