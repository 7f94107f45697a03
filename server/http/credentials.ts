import type { Request } from 'express'
import type { Credentials } from '../access.ts'

const BEARER = /^Bearer ([\w-]{20,200})$/

/** What a request presents of who sends it. */
export const credentialsOf = (request: Request): Credentials => ({
  bearer: BEARER.exec(request.get('Authorization') ?? '')?.[1] ?? null,
  cookies: request.get('Cookie') ?? '',
  screen: request.get('Machiai-Screen') ?? null,
})
