import type { Request, Response, Router } from 'express'
import { z } from 'zod'
import { refuse } from '#contract/refusals.ts'
import { isQueueMonitor } from '../open-data/ngsi-ld.ts'
import { JSON_LD, type OpenData } from '../open-data/open-data.ts'
import { preparedJson } from '../open-data/prepared.ts'
import { KEPT_S, send } from './open-data-send.ts'
import { sendRefusal } from './problems.ts'

/** What of NGSI-LD's query is understood; the rest is refused rather than ignored. */
const EntityQuery = z.strictObject({
  type: z.string(),
  options: z.enum(['normalized', 'keyValues']).default('normalized'),
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
  offset: z.coerce.number().int().min(0).default(0),
})
const OneQuery = EntityQuery.pick({ options: true }).extend({ type: z.string().optional() })

/** The services as NGSI-LD entities, read as from a context broker. */
export function entityRoutes(router: Router, data: OpenData): void {
  const malformed = (request: Request, response: Response, { issues: [issue] }: z.ZodError): void =>
    sendRefusal(request, response, refuse('malformed', `${issue?.path.join('.') || 'query'}: ${issue?.message}`))
  router.get('/ngsi-ld/entities', (request, response) => {
    const query = EntityQuery.safeParse(request.query)
    if (!query.success) return malformed(request, response, query.error)
    const { type, options, limit, offset } = query.data
    const found = isQueueMonitor(type) ? data.queueMonitors(options).slice(offset, offset + limit) : []
    send(response, preparedJson(found, JSON_LD), KEPT_S.status)
  })
  router.get('/ngsi-ld/entities/:id', (request, response) => {
    const query = OneQuery.safeParse(request.query)
    if (!query.success) return malformed(request, response, query.error)
    const found = data.queueMonitors(query.data.options).find(({ id }) => id === request.params.id)
    if (!found) return sendRefusal(request, response, refuse('unknown-service', request.params.id))
    send(response, preparedJson(found, JSON_LD), KEPT_S.status)
  })
}
