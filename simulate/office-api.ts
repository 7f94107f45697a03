import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { API, type RouteAnswer, type RouteBody, type RouteId } from '#contract/api.ts'
import { REFUSALS, type RefusalCode } from '#contract/refusals.ts'

/** What the server said: its answer, or a refusal from the closed list. Anything else is a bug and throws. */
export type Said<R extends RouteId> =
  | Readonly<{ ok: true; answer: RouteAnswer<R> }>
  | Readonly<{ ok: false; code: RefusalCode; detail: string }>

type Asked<R extends RouteId> = Readonly<{
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: RouteBody<R>
}>

/** The office's API with one token, as any integrator would use it: HTTP and nothing else. */
export type OfficeApi = <R extends RouteId>(route: R, asked: Asked<R>) => Promise<Said<R>>

const CODES = new Set<string>(Object.keys(REFUSALS))
const Problem = z.object({
  code: z.string().refine((code): code is RefusalCode => CODES.has(code), 'a refusal of the closed list'),
  detail: z.string().default(''),
})

/** A command whose answer was lost is sent once more with the same key: the server then repeats its first answer. */
const ATTEMPTS = 2

export function officeApi(url: string, token: string): OfficeApi {
  return async (route, { params = {}, query = {}, body }) => {
    const { method, path, answer } = API[route]
    const address = new URL(`${url}/api/v1${filled(path, params)}`)
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
    const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: 'application/json' }
    if (method === 'post') {
      headers['content-type'] = 'application/json'
      headers['idempotency-key'] = randomUUID()
    }
    const sent = await send(address, {
      method: method.toUpperCase(),
      headers,
      body: method === 'post' ? JSON.stringify(body ?? {}) : null,
    })
    const said = (await sent.text()) || 'null'
    if (!sent.ok) return { ok: false, ...refusalIn(said, `${route}: HTTP ${sent.status}`) }
    // The table pairs each route with the schema of its answer; TypeScript cannot follow that through a type parameter.
    return { ok: true, answer: (answer === null ? null : answer.parse(JSON.parse(said))) as RouteAnswer<typeof route> }
  }
}

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

async function send(address: URL, request: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(address, request)
    } catch (cause) {
      if (attempt === ATTEMPTS) throw new Error(`no answer from ${address.origin}`, { cause })
    }
  }
}

function refusalIn(said: string, where: string): { code: RefusalCode; detail: string } {
  const problem = Problem.safeParse(jsonIn(said))
  if (!problem.success) throw new Error(`${where}, and no refusal that is known: ${said.slice(0, 300)}`)
  return problem.data
}

function jsonIn(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return null
  }
}
