import type { Route } from '#contract/api/route.ts'
import { API, type RouteAnswer, type RouteBody, type RouteId } from '#contract/api.ts'
import { WARD } from '../server/house-for-tests.ts'
import type { Send, SendOptions } from '../server/sender.ts'

/** What somebody presents of themselves: a token, a browser’s cookies, or nothing. */
export type Who = Pick<SendOptions, 'as' | 'headers'>

type Said<R extends RouteId> =
  | Readonly<{ ok: true; answer: RouteAnswer<R> }>
  | Readonly<{ ok: false; refusal: string; sentence: string }>

type Asked<R extends RouteId> = Readonly<{
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  body?: RouteBody<R>
}>

/** Asks the office by a line of the API’s table; the answer is what the table says. */
export type Ask = <R extends RouteId>(who: Who, route: R, asked?: Asked<R>) => Promise<Said<R>>

export function asking(send: Send): Ask {
  return async (who, route, { params = {}, query = {}, body } = {}) => {
    const { method, path, answer }: Route = API[route]
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? WARD)
    const { status, body: said } = await send(`${filled}?${new URLSearchParams(query)}`, {
      method: method.toUpperCase(),
      ...who,
      headers: { 'Accept-Language': 'ja', ...who.headers },
      ...(method === 'post' ? { body: body ?? {} } : {}),
    })
    if (status >= 400) return { ok: false, refusal: said.code, sentence: said.title }
    // The table pairs each route with the schema of its answer; TypeScript cannot follow that through a type parameter.
    return { ok: true, answer: (answer === null ? null : answer.parse(said)) as RouteAnswer<typeof route> }
  }
}

/** The same where the office must not refuse. */
export async function must<R extends RouteId>(ask: Ask, who: Who, route: R, asked: Asked<R> = {}): Promise<RouteAnswer<R>> {
  const said = await ask(who, route, asked)
  if (!said.ok) throw new Error(`${route} ${JSON.stringify(asked)} was refused: ${said.refusal}`)
  return said.answer
}
