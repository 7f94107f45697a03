import type { OfficeId } from '#contract/primitives.ts'
import type { Staff } from '#contract/staff.ts'
import { type Role, STAFF_ROLES } from '#contract/words.ts'

export type StaffRole = Staff['role']

/** What a manager decides about a person. */
export type Post = Readonly<{ name: string; role: StaffRole; office: OfficeId | null }>

/** As the contract has it, which no screen loads: said before it is sent, so that the fault stands at its field. */
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9._@-]{1,59}$/
export const isAccount = (typed: string): boolean => ACCOUNT.test(typed.trim())

/** The roles somebody may give: only the city makes anyone the city's. */
export const rolesGivenBy = (role: Role): readonly StaffRole[] =>
  role === 'city-admin' ? STAFF_ROLES : STAFF_ROLES.filter((one) => one !== 'city-admin')

/** A post with another role: whoever administers the city is of no single office, and nobody else is of all. */
export const withRole = (post: Post, role: StaffRole, usual: OfficeId): Post => ({
  ...post,
  role,
  office: role === 'city-admin' ? null : (post.office ?? usual),
})

/** Who works in an office or for all of them: those in use first, by name. */
export const staffAt = (staff: readonly Staff[], office: string, locale: string): readonly Staff[] =>
  staff
    .filter((person) => person.office === office || person.office === null)
    .toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, locale))
