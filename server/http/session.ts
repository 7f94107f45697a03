import type { Session } from '#contract/devices.ts'
import type { OfficeId } from '#contract/primitives.ts'
import { cookieName, identify, type Principal, screenOfRole } from '../access.ts'
import type { DeviceRecord } from '../ports.ts'
import { guarded } from './cookies.ts'
import { credentialsOf } from './credentials.ts'
import type { Visit } from './handler.ts'

/** Browsers cap a cookie's life at 400 days; each redeemed link begins anew. */
const COOKIE_LIFE_MS = 400 * 24 * 3_600_000

/** Who this browser is and who works at it, as its screen is told. */
export const sessionOf = ({ role, office, device, staff, mustSignIn }: Principal): Session => ({
  role,
  office: office as OfficeId | null,
  device: device?.id ?? null,
  label: device?.label ?? staff?.name ?? '',
  staff: staff && { id: staff.id, name: staff.name, role: staff.role },
  signInFirst: mustSignIn,
})

/** The session of a browser that has just become this device: the token goes into its cookie. */
export function beginAsDevice({ house, request, response }: Visit, device: DeviceRecord, token: string): Session {
  const screen = screenOfRole(device.role)
  if (!screen) throw new Error(`a browser was paired as ${device.role}`)
  response.cookie(cookieName(screen), token, { ...guarded(house), maxAge: COOKIE_LIFE_MS })
  return sessionOf(identify(house, { ...credentialsOf(request), bearer: token }))
}
