import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import type { ChangeStaff, CreateStaff, OfficeAccess, SetPassword, SetPin } from '#contract/staff.ts'
import { MANAGER_ROLES, type Role } from '#contract/words.ts'
import type { Principal } from '../access.ts'
import type { House } from '../house.ts'
import { SIGN_IN_WAYS, type SignInWay, type StaffPost, type StaffRecord } from '../ports.ts'
import { hashSecret } from '../secret-hash.ts'
import { isGoodPassword, isGoodPin } from '../secret-rules.ts'
import { subjectOf } from '../throttle.ts'
import { type Handler, note, officeOf, type Reply, refused, reply, type Visit } from './handler.ts'

const isMine = (principal: Principal, { office }: Pick<StaffRecord, 'office'>): boolean =>
  principal.office === null || principal.office === office

/** Why this manager may not put anyone into this post. Whoever is of one office cannot make anyone of all. */
function whyNotPost({ house, principal }: Visit, { role, office }: Pick<StaffPost, 'role' | 'office'>): Refusal | null {
  if (role === 'city-admin' && principal.role !== 'city-admin') return refuse('not-permitted', 'role')
  if (!isMine(principal, { office })) return refuse('not-permitted', 'office')
  return office !== null && !house.offices.has(office) ? refuse('unknown-office', office) : null
}

const nameTried = (staff: StaffRecord, way: SignInWay): string => subjectOf(way, way === 'pin' ? staff.id : staff.account)

function shown({ throttle, clock }: House, staff: StaffRecord) {
  const locks = SIGN_IN_WAYS.map((way) => throttle.lockedUntil(nameTried(staff, way), clock.now()))
  return { ...staff, lockedUntil: locks.reduce((latest, until) => ((until ?? 0) > (latest ?? 0) ? until : latest), null) }
}

/** The account a route is about, if this manager may see it. */
function staffIn({ house, principal, params }: Visit): StaffRecord | null {
  const staff = house.accounts.find(params['staff'] ?? '')
  return staff && isMine(principal, staff) ? staff : null
}

const unknownStaff = ({ params }: Visit): Reply => refused('unknown-staff', params['staff'])

const listStaff: Handler = ({ house, principal }) => {
  const staff = house.accounts.list().filter((person) => isMine(principal, person))
  return reply({ staff: staff.map((person) => shown(house, person)) })
}

const createStaff: Handler = async (visit) => {
  const { password, pin, ...wanted } = visit.body as z.output<typeof CreateStaff>
  const { house } = visit
  const refusal = whyNotPost(visit, wanted)
  if (refusal) return { ok: false, refusal }
  if (password !== undefined && !isGoodPassword(password, wanted.account)) return refused('weak-password')
  if (pin !== undefined && !isGoodPin(pin)) return refused('weak-pin')
  const hashes = { password: password && (await hashSecret(password)), pin: pin && (await hashSecret(pin)) }
  const now = house.clock.now()
  const staff = house.accounts.add({ ...wanted, createdAt: now })
  if (!staff) return refused('account-taken')
  for (const way of SIGN_IN_WAYS) {
    const hash = hashes[way]
    if (hash) house.accounts.setHash(staff.id, way, { hash, now })
  }
  note(visit, { type: 'staff-created', office: staff.office, about: staff.id, detail: `role: ${staff.role}` })
  return reply(shown(house, house.accounts.find(staff.id) ?? staff))
}

const POST_FIELDS = ['name', 'role', 'office', 'active'] as const satisfies readonly (keyof StaffPost)[]

/** What was changed: `role: clerk → supervisor, active: true → false`. */
const changeText = (before: StaffPost, after: StaffPost): string =>
  POST_FIELDS.filter((field) => before[field] !== after[field])
    .map((field) => `${field}: ${before[field] ?? 'all'} → ${after[field] ?? 'all'}`)
    .join(', ')

type Post = Pick<StaffPost, 'role' | 'office' | 'active'>
const manages = ({ role, active, office }: Post, where: string | null): boolean =>
  active && (MANAGER_ROLES as readonly Role[]).includes(role) && (office === null || office === where)

/** Whether someone would put themselves out of the last account that manages their office. */
function losesLastManager({ house, principal }: Visit, before: StaffRecord, after: StaffPost): boolean {
  if (principal.staff?.id !== before.id || manages(after, before.office)) return false
  const canSignIn = ({ hasPassword, hasPin }: StaffRecord): boolean => hasPassword || hasPin
  return !house.accounts.list().some((other) => other.id !== before.id && canSignIn(other) && manages(other, before.office))
}

const changeStaff: Handler = (visit) => {
  const { house } = visit
  const before = staffIn(visit)
  if (!before) return unknownStaff(visit)
  const wanted = visit.body as z.output<typeof ChangeStaff>
  const refusal = whyNotPost(visit, wanted)
  if (refusal) return { ok: false, refusal }
  if (losesLastManager(visit, before, wanted)) return refused('last-manager')
  house.accounts.change(before.id, wanted, house.clock.now())
  const detail = changeText(before, wanted)
  // Whoever looks at the old office's acts sees the one that moved someone away from it.
  note(visit, { type: 'staff-changed', office: before.office, about: before.id, detail })
  house.onRightsChanged(null)
  return reply(shown(house, { ...before, ...wanted }))
}

/** A manager's new secret ends the lock too: whoever forgot theirs can work at once. */
async function setSecret(visit: Visit, staff: StaffRecord, { way, secret }: { way: SignInWay; secret: string }): Promise<Reply> {
  const { house } = visit
  const hash = await hashSecret(secret)
  house.accounts.setHash(staff.id, way, { hash, now: house.clock.now() })
  house.throttle.release(nameTried(staff, way))
  note(visit, { type: way === 'pin' ? 'pin-set' : 'password-set', office: staff.office, about: staff.id })
  house.onRightsChanged(null)
  return reply(null)
}

const setPassword: Handler = (visit) => {
  const staff = staffIn(visit)
  const { password: secret } = visit.body as z.output<typeof SetPassword>
  if (!staff) return unknownStaff(visit)
  return isGoodPassword(secret, staff.account) ? setSecret(visit, staff, { way: 'password', secret }) : refused('weak-password')
}

const setPin: Handler = (visit) => {
  const staff = staffIn(visit)
  const { pin: secret } = visit.body as z.output<typeof SetPin>
  if (!staff) return unknownStaff(visit)
  return isGoodPin(secret) ? setSecret(visit, staff, { way: 'pin', secret }) : refused('weak-pin')
}

const accessOf = ({ officeAccess }: House, office: string): z.output<typeof OfficeAccess> => ({
  signInRequired: officeAccess.isSignInRequired(office),
})

const readAccess: Handler = (visit) => reply(accessOf(visit.house, officeOf(visit).id))

const setAccess: Handler = (visit) => {
  const { house } = visit
  const office = officeOf(visit).id
  const { signInRequired } = visit.body as z.output<typeof OfficeAccess>
  house.officeAccess.requireSignIn(office, signInRequired)
  note(visit, { type: 'access-changed', office, detail: `signInRequired: ${signInRequired}` })
  house.onRightsChanged(null)
  return reply(accessOf(house, office))
}

export const handlers = {
  'list-staff': listStaff,
  'create-staff': createStaff,
  'change-staff': changeStaff,
  'set-password': setPassword,
  'set-pin': setPin,
  'read-access': readAccess,
  'set-access': setAccess,
} as const satisfies Partial<Record<RouteId, Handler>>
