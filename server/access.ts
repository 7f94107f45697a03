import type { Instant } from '#contract/primitives.ts'
import { MANAGER_ROLES, type Role, SCREENS, type Screen, STAFF_ROLES } from '#contract/words.ts'
import type { DeviceRecord, Devices } from './ports.ts'

/** Who is at the door: a device, or everyone. */
export type Principal = Readonly<{ role: Role; office: string | null; device: DeviceRecord | null }>

const EVERYONE: Principal = { role: 'public', office: null, device: null }

/** What was presented: a bearer token, or a paired browser's cookies together with the screen it says it is. */
export type Credentials = Readonly<{ bearer: string | null; cookies: string; screen: string | null }>

export const cookieName = (screen: Screen): string => `machiai-${screen}`

const oneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role)

/** The page that a browser of a role opens: people work at a counter, or administer. */
export function screenOfRole(role: Role): Screen | null {
  if (role === 'kiosk' || role === 'display') return role
  if (oneOf(MANAGER_ROLES, role)) return 'admin'
  return oneOf(STAFF_ROLES, role) ? 'counter' : null
}

const isScreen = (text: string | null): text is Screen => (SCREENS as readonly (string | null)[]).includes(text)

function cookieOf(cookies: string, name: string): string | null {
  const pairs = cookies.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
}

/**
 * The token that counts. A cookie counts only when the sender names its screen, which a foreign site's page cannot: so a
 * forged form or link never acts with a paired browser's rights.
 */
function tokenIn({ bearer, cookies, screen }: Credentials): string | null {
  if (bearer !== null) return bearer
  return isScreen(screen) ? cookieOf(cookies, cookieName(screen)) : null
}

/** Who presents these credentials; without valid ones, everyone. */
export function identify(devices: Devices, credentials: Credentials, now: Instant): Principal {
  const token = tokenIn(credentials)
  const device = token === null ? null : devices.find(token, now)
  return device ? { role: device.role, office: device.office, device } : EVERYONE
}

/** Whether someone may, given the roles that may; a device of one office may in that office only, one of all in each. */
export function mayAct({ role, office }: Principal, roles: readonly Role[], where: string | null): boolean {
  if (!roles.includes(role)) return false
  return roles.includes('public') || office === null || where === null || office === where
}
