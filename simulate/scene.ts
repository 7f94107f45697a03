import type { OfficeSettings } from '#contract/settings.ts'
import { localTokens } from './local-tokens.ts'
import { officeApi } from './office-api.ts'
import type { PlayOptions } from './options.ts'
import { clockShowing, type PlayClock } from './play-clock.ts'
import { startRehearsal } from './rehearsal.ts'

/** Where a day is played: a server, its clock, and who we are there. */
export type Scene = Readonly<{
  url: string
  clock: PlayClock
  /** How many times faster than the wall the server's clock runs. */
  speed: number
  /** `admin` reads the statistics at the end; `null` where we were not given that right. */
  tokens: Readonly<{ kiosk: string; clerk: string; admin: string | null }>
  /** Addresses to look at, each pairing the browser that opens it. */
  links: readonly string[]
  stop: () => Promise<void>
}>

const REHEARSAL_SPEED = 60

/** The running server that was named, else one of our own. */
export const setScene = (options: PlayOptions, office: OfficeSettings): Promise<Scene> =>
  options.server === null
    ? startRehearsal(office, { nowMs: Date.now(), speed: options.speed ?? REHEARSAL_SPEED })
    : joinServer(options.server.replace(/\/$/, ''), options, office)

async function joinServer(url: string, options: PlayOptions, office: OfficeSettings): Promise<Scene> {
  const given = { kiosk: options['token-kiosk'], clerk: options['token-clerk'] }
  const minted = given.kiosk === null || given.clerk === null ? localTokens(office.id, process.env['DATA_DIR'] ?? './data') : null
  const tokens = { kiosk: given.kiosk ?? minted?.kiosk ?? '', clerk: given.clerk ?? minted?.clerk ?? '', admin: null }
  const speed = options.speed ?? 1
  try {
    const said = await officeApi(url, tokens.clerk)('read-line', { params: { office: office.id } })
    if (!said.ok) throw new Error(`${url} does not tell of ${office.id}: ${said.code} ${said.detail}`)
    return { url, speed, tokens, clock: clockShowing(said.answer.at, speed), links: [], stop: async () => minted?.revoke() }
  } catch (error) {
    minted?.revoke()
    throw error
  }
}
