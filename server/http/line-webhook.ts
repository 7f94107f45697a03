import express, { Router } from 'express'
import { refuse } from '#contract/refusals.ts'
import type { House } from '../house.ts'
import { sendRefusal } from './problems.ts'

const LIMIT = '64kb'

/** Where LINE tells what people write to the office. Its signature is of the body's bytes, so they are taken as they come. */
export function lineWebhook(house: House): Router {
  const router = Router()
  router.post('/api/v1/notices/line', express.raw({ type: () => true, limit: LIMIT }), (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (house.notices.hearLine(body, request.get('X-Line-Signature') ?? '')) response.status(200).end()
    else sendRefusal(request, response, refuse('not-permitted'))
  })
  return router
}
