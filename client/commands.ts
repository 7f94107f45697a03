import type { RouteAnswer, RouteId } from '#contract/api.ts'
import type { Screen } from '#contract/words.ts'
import { newIdempotencyKey } from './idempotency-key.ts'
import { addressOf, ROUTES, type RouteInput, type RouteParams } from './routes.ts'
import { refusalIn, type Trouble } from './trouble.ts'

export type Outcome<A> = Readonly<{ ok: true; answer: A } | { ok: false; refusal: Trouble }>

/** What one press sends. Its key is made once, so that however often it is sent, the office does it once. */
type Press = Readonly<{ address: string; init: RequestInit }>

/** `tries`: how often a request without an answer is sent. `onRetry` is told before each wait. */
export type Patience = Readonly<{ tries: number; signal?: AbortSignal; onRetry?: () => void }>
export const USUAL_PATIENCE: Patience = { tries: 4 }

const ANSWER_WITHIN_MS = 8000
const FIRST_WAIT_MS = 400
const LONGEST_WAIT_MS = 5000

/** 0.4 s, doubling up to 5 s, each shortened by up to a half so that a hall of screens does not come back in step. */
const waitMs = (attempt: number, chance: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt) * (1 - chance / 2)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Screens name themselves: the server takes their cookie only together with this header. */
const nameOf = (screen: Screen | 'public'): Record<string, string> => (screen === 'public' ? {} : { 'Machiai-Screen': screen })

function pressOf(screen: Screen | 'public', route: RouteId, [params, input]: readonly [Record<string, string>, unknown]): Press {
  const { method, path } = ROUTES[route]
  const address = addressOf(path, params)
  const headers = { Accept: 'application/json', ...nameOf(screen) }
  if (method === 'get') {
    const query = new URLSearchParams((input as Record<string, string> | null) ?? {}).toString()
    return { address: query ? `${address}?${query}` : address, init: { method, headers, cache: 'no-store' } }
  }
  const key = { 'Idempotency-Key': newIdempotencyKey() }
  if (input === null) return { address, init: { method, headers: { ...headers, ...key } } }
  return {
    address,
    init: { method, headers: { ...headers, ...key, 'Content-Type': 'application/json' }, body: JSON.stringify(input) },
  }
}

/** The office's answer, or `null` when there was none that settles it: no network, no server, a server just stopping. */
async function attempt({ address, init }: Press, signal: AbortSignal | undefined): Promise<Outcome<unknown> | null> {
  try {
    const within = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const response = await fetch(address, { ...init, signal: signal ? AbortSignal.any([signal, within]) : within })
    const sent: unknown = response.status === 204 ? null : await response.json()
    if (response.ok) return { ok: true, answer: sent }
    const refusal = refusalIn(sent)
    return refusal && refusal.code !== 'stopping' ? { ok: false, refusal } : null
  } catch {
    // Whatever went wrong on the way (offline, timeout, a proxy's error page), it is unsettled and may be sent again.
    return null
  }
}

async function persist(press: Press, { tries, signal, onRetry }: Patience): Promise<Outcome<unknown>> {
  for (let made = 0; made < tries && !signal?.aborted; made++) {
    if (made > 0) {
      onRetry?.()
      await pause(waitMs(made - 1, Math.random()))
    }
    const outcome = await attempt(press, signal)
    if (outcome) return outcome
  }
  return { ok: false, refusal: { code: 'unreachable' } }
}

/** Sends what a screen asks of the office. `input` is the body of a post or put, or the query of a get. */
export type Send = <R extends RouteId>(route: R, params: RouteParams<R>, input: RouteInput<R>) => Promise<Outcome<RouteAnswer<R>>>

export const createSend =
  (screen: Screen | 'public', patience: Patience): Send =>
  async <R extends RouteId>(route: R, params: RouteParams<R>, input: RouteInput<R>) =>
    // The server answers by the same contract; it is parsed there, at the door, and trusted here.
    (await persist(pressOf(screen, route, [params, input]), patience)) as Outcome<RouteAnswer<R>>
