import type { Role, Screen } from '#contract/words.ts'
import { type Browser, type TestHouse, WARD } from './house-for-tests.ts'
import type { Reply } from './sender.ts'

export const PASSWORD = 'five green umbrellas'
export const PIN = '73195048'

/** The cookies a browser would keep, as `name=value; name=value`. */
const cookiesIn = ({ headers }: Reply): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** What a browser presents once it has kept the cookies of these answers. */
export const browserWith = (screen: Screen, ...kept: readonly Reply[]): Browser => ({
  Cookie: kept.map(cookiesIn).join('; '),
  'Machiai-Screen': screen,
})

/** A browser paired by a link, and the answer that brought its cookie. */
export async function pair({ server, send }: TestHouse, screen: Screen, office: string | null = WARD): Promise<Reply> {
  const { url } = server.inviteScreen(screen, office, `${office} ${screen}`)
  return send('/pairings/redeem', { body: { code: new URL(url).hash.replace('#pair=', '') } })
}

type Wanted = Readonly<{ account?: string; name?: string; role?: Role; office?: string | null; password?: string; pin?: string }>

/** A new account, made by an administrator of the city. Its id. */
export async function hire({ send, token }: TestHouse, wanted: Wanted = {}): Promise<string> {
  const { role = 'clerk', office = role === 'city-admin' ? null : WARD, ...rest } = wanted
  const body = { account: 'sato', name: 'Sato', role, office, password: PASSWORD, pin: PIN, ...rest }
  const { status, body: made } = await send('/staff', { as: token('city-admin', null), body })
  if (status !== 201) throw new Error(`no account: ${status} ${JSON.stringify(made)}`)
  return made.id
}

export const signInByPin = ({ send }: TestHouse, headers: Browser, body: { staff: string; pin: string }): Promise<Reply> =>
  send('/session/pin', { headers, body })

export const signInByPassword = (
  { send }: TestHouse,
  body: { account: string; password: string },
  screen: Screen = 'admin',
): Promise<Reply> => send('/session/password', { headers: { 'Machiai-Screen': screen }, body })

/** Who a browser is said to be. */
export const sessionAt = async ({ send }: TestHouse, headers: Browser): Promise<Reply> => send('/session', { headers })
