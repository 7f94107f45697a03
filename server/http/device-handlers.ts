import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { CreatePairing, RedeemPairing } from '#contract/devices.ts'
import { roleOfScreen } from '#contract/words.ts'
import { cookieName, screenOfRole } from '../access.ts'
import { invite } from '../pairing.ts'
import type { DeviceRecord } from '../ports.ts'
import { type Handler, refused, reply, type Visit } from './handler.ts'

/** Browsers cap a cookie's life at 400 days; each redeemed link begins anew. */
const COOKIE_LIFE_MS = 400 * 24 * 3_600_000

const sessionOf = ({ id, role, office, label }: DeviceRecord) => ({ role, office, device: id, label })

const readSession: Handler = ({ principal }) => (principal.device ? reply(sessionOf(principal.device)) : refused('not-signed-in'))

/** The token goes into a cookie that scripts cannot read and other sites cannot send. */
function keepToken({ house, response }: Visit, device: DeviceRecord, token: string): void {
  const screen = screenOfRole(device.role)
  if (!screen) throw new Error(`a browser was paired as ${device.role}`)
  const secure = house.publicUrl().startsWith('https:')
  response.cookie(cookieName(screen), token, { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: COOKIE_LIFE_MS })
}

const redeemPairing: Handler = (visit) => {
  const { code } = visit.body as z.output<typeof RedeemPairing>
  const redeemed = visit.house.devices.redeem(code, visit.house.clock.now())
  if (!redeemed) return refused('pairing-spent')
  keepToken(visit, redeemed.device, redeemed.token)
  return reply(sessionOf(redeemed.device))
}

/** An administrator of one office pairs browsers of that office only. */
const createPairing: Handler = ({ house, principal, body }) => {
  const { screen, office, label } = body as z.output<typeof CreatePairing>
  if (principal.office !== null && office !== principal.office) return refused('not-permitted', 'office')
  if (office !== null && !house.offices.has(office)) return refused('unknown-office', office)
  if (office === null && screen !== 'admin') return refused('malformed', 'office')
  const now = house.clock.now()
  return reply(invite(house, { role: roleOfScreen(screen, office), office, label, createdAt: now }, screen))
}

const mine = (principal: Visit['principal'], { office }: DeviceRecord): boolean =>
  principal.office === null || principal.office === office

const listDevices: Handler = ({ house, principal }) =>
  reply({ devices: house.devices.list().filter((device) => mine(principal, device)) })

const revokeDevice: Handler = ({ house, principal, params }) => {
  const id = params['device'] ?? ''
  const device = house.devices.list().find((candidate) => candidate.id === id)
  if (!device || !mine(principal, device)) return refused('unknown-device', id)
  house.devices.revoke(id, house.clock.now())
  house.onRevoked(id)
  return reply(null)
}

export const handlers = {
  'read-session': readSession,
  'redeem-pairing': redeemPairing,
  'create-pairing': createPairing,
  'list-devices': listDevices,
  'revoke-device': revokeDevice,
} as const satisfies Partial<Record<RouteId, Handler>>
