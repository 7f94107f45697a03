import { MANAGER_ROLES, type Role, SCREENS, type Screen, STAFF_ROLES } from '#contract/words.ts'
import type { Clock } from './clock.ts'
import type { DeviceRecord, Devices, OfficeAccess, StaffRecord, StaffSessions } from './ports.ts'

/** What someone may, and where: that of the person who signed in, else of the device. */
export type Rights = Readonly<{ role: Role; office: string | null }>

/** Who is at the door: a person, a device, both, or everyone. */
export type Principal = Rights &
  Readonly<{
    device: DeviceRecord | null
    staff: StaffRecord | null
    /** A counter at which nobody has signed in, in an office that requires it. */
    mustSignIn: boolean
  }>

const EVERYONE: Principal = { role: 'public', office: null, device: null, staff: null, mustSignIn: false }

/** What was presented: a bearer token, or a paired browser's cookies together with the screen it says it is. */
export type Credentials = Readonly<{ bearer: string | null; cookies: string; screen: string | null }>

export const cookieName = (screen: Screen): string => `machiai-${screen}`
export const staffCookieName = (screen: Screen): string => `${cookieName(screen)}-staff`

/** The screens at which people work, and so sign in. */
const WORKPLACES = ['counter', 'admin'] as const satisfies readonly Screen[]
export const workplaceIn = ({ screen }: Credentials): Screen | null => WORKPLACES.find((known) => known === screen) ?? null

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

/** The token of a person's session, which counts as a cookie does. */
export function staffTokenIn(credentials: Credentials): string | null {
  const screen = workplaceIn(credentials)
  return screen === null ? null : cookieOf(credentials.cookies, staffCookieName(screen))
}

/** What tells who someone is. */
export type Register = Readonly<{ devices: Devices; sessions: StaffSessions; officeAccess: OfficeAccess; clock: Clock }>

function signedIn({ sessions, clock }: Register, credentials: Credentials, device: string | null): StaffRecord | null {
  const [token, screen] = [staffTokenIn(credentials), workplaceIn(credentials)]
  return token === null || screen === null ? null : sessions.find(token, { screen, device, now: clock.now() })
}

/** Who presents these credentials; without valid ones, everyone. A person who has signed in acts with their own rights. */
export function identify(register: Register, credentials: Credentials): Principal {
  const token = tokenIn(credentials)
  const device = token === null ? null : register.devices.find(token, register.clock.now())
  const staff = signedIn(register, credentials, device?.id ?? null)
  if (staff) return { role: staff.role, office: staff.office, device, staff, mustSignIn: false }
  if (!device) return EVERYONE
  const { role, office } = device
  const mustSignIn = role === 'clerk' && office !== null && register.officeAccess.isSignInRequired(office)
  return { role, office, device, staff, mustSignIn }
}

/** Everyone is nobody in particular; anyone else is known. */
export const isKnown = ({ device, staff }: Principal): boolean => device !== null || staff !== null

/** Who acted, as journal and audit note it: the person, else the device, else (`null`) nobody known. */
export const actorOf = ({ device, staff }: Principal): string | null => staff?.id ?? device?.id ?? null

/** What the device may by itself, whoever has signed in at it. */
export const rightsOfDevice = ({ device }: Principal): Rights => device ?? EVERYONE

/** Whether two are the same, with the same rights. */
export const isSame = (a: Principal, b: Principal): boolean =>
  actorOf(a) === actorOf(b) &&
  a.device?.id === b.device?.id &&
  a.role === b.role &&
  a.office === b.office &&
  a.mustSignIn === b.mustSignIn

/** Whether someone may, given the roles that may; a device of one office may in that office only, one of all in each. */
export function mayAct({ role, office }: Rights, roles: readonly Role[], where: string | null): boolean {
  if (!roles.includes(role)) return false
  return roles.includes('public') || office === null || where === null || office === where
}
