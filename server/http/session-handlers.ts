import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { SignInByPassword, SignInByPin } from '#contract/staff.ts'
import type { Screen } from '#contract/words.ts'
import { instant } from '#core/time.ts'
import { type Credentials, identify, screenOfRole, staffCookieName, staffTokenIn, workplaceIn } from '../access.ts'
import type { SignInWay, StaffRecord } from '../ports.ts'
import { isSecret } from '../secret-hash.ts'
import { subjectOf } from '../throttle.ts'
import { guarded } from './cookies.ts'
import { credentialsOf } from './credentials.ts'
import { type Handler, note, type Reply, refused, reply, type Visit } from './handler.ts'
import { sessionOf } from './session.ts'
import { beginTry, lockedOut, sourceOf } from './throttled.ts'

/** A working day; nobody stays signed in overnight. */
const SESSION_LIFE_MS = 12 * 3_600_000

const readSession: Handler = ({ principal }) => reply(sessionOf(principal))

/** Who can sign in with a PIN here; the door has seen that this is a counter's device. */
const listSessionStaff: Handler = ({ house, principal: { device } }) => {
  const here = house.accounts.list().filter(({ active, hasPin, office }) => active && hasPin && office === device?.office)
  return reply({ staff: here.map(({ id, name }) => ({ id, name })) })
}

/** Ends the session that the request presents; whoever it was is noted as signed out. */
function endSession(visit: Visit): void {
  const { house, principal, request } = visit
  const token = staffTokenIn(credentialsOf(request))
  if (token === null || !principal.staff) return
  house.sessions.end(token, house.clock.now())
  note(visit, { type: 'signed-out', office: principal.office })
}

function beginSession(visit: Visit, staff: StaffRecord, screen: Screen): Reply {
  const { house, request, response, principal } = visit
  endSession(visit)
  const at = house.clock.now()
  const device = principal.device?.id ?? null
  // One person at a browser at a time, also where the one before did not sign out.
  if (device !== null) house.sessions.endAtDevice(device, at)
  const token = house.sessions.begin({ staff: staff.id, screen, device, at, until: instant(at + SESSION_LIFE_MS) })
  response.cookie(staffCookieName(screen), token, { ...guarded(house), maxAge: SESSION_LIFE_MS })
  note(visit, { type: 'signed-in', office: staff.office, by: staff.id })
  house.onRightsChanged(device)
  return reply(sessionOf(identify(house, withStaffCookie(credentialsOf(request), screen, token))))
}

/** What the browser will present from now on. */
const withStaffCookie = (credentials: Credentials, screen: Screen, token: string): Credentials => ({
  ...credentials,
  screen,
  cookies: `${staffCookieName(screen)}=${token}; ${credentials.cookies}`,
})

type Try = Readonly<{ way: SignInWay; staff: StaffRecord | null; subject: string; secret: string; screen: Screen }>

/** Judges a secret unless it was tried too often. An unknown account is refused as late and in the same words as a wrong secret. */
async function signIn(visit: Visit, { way, staff, subject, secret, screen }: Try): Promise<Reply> {
  const { accounts } = visit.house
  const attempt = beginTry(visit, { subject, source: sourceOf(visit) })
  if (!attempt.ok) return lockedOut(visit, attempt)
  const stored = staff && accounts.hashOf(staff.id, way)
  const isRight = await isSecret(secret, stored)
  // While it was being judged the account may have been closed or given another secret.
  if (!staff || !isRight || accounts.hashOf(staff.id, way) !== stored) {
    noteWrong(visit, staff, attempt.locks)
    return refused('wrong-credentials')
  }
  attempt.wasRight()
  return beginSession(visit, accounts.find(staff.id) ?? staff, screen)
}

/** What was typed is never noted: people type passwords where the account belongs. */
function noteWrong(visit: Visit, staff: StaffRecord | null, locks: boolean): void {
  const act = { office: staff?.office ?? visit.principal.office, by: null, about: staff?.id ?? null }
  note(visit, { ...act, type: 'sign-in-failed' })
  if (locks) note(visit, { ...act, type: 'locked-out' })
}

const signInPin: Handler = (visit) => {
  const { staff: id, pin } = visit.body as z.output<typeof SignInByPin>
  const { device } = visit.principal
  const screen = device && screenOfRole(device.role)
  if (!device || !screen) throw new Error('the door let someone without a counter sign in with a PIN')
  const staff = visit.house.accounts.find(id)
  const isHere = staff?.office === device.office
  return signIn(visit, { way: 'pin', staff: isHere ? staff : null, subject: subjectOf('pin', id), secret: pin, screen })
}

const signInPassword: Handler = (visit) => {
  const { account, password } = visit.body as z.output<typeof SignInByPassword>
  const screen = workplaceIn(credentialsOf(visit.request))
  if (screen === null) return refused('malformed', 'Machiai-Screen')
  const staff = visit.house.accounts.findByAccount(account.trim())
  return signIn(visit, { way: 'password', staff, subject: subjectOf('password', account), secret: password, screen })
}

const signOut: Handler = (visit) => {
  endSession(visit)
  const screen = workplaceIn(credentialsOf(visit.request))
  if (screen !== null) visit.response.clearCookie(staffCookieName(screen), guarded(visit.house))
  visit.house.onRightsChanged(null)
  return reply(null)
}

export const handlers = {
  'read-session': readSession,
  'list-session-staff': listSessionStaff,
  'sign-in-pin': signInPin,
  'sign-in-password': signInPassword,
  'sign-out': signOut,
} as const satisfies Partial<Record<RouteId, Handler>>
