import { z } from 'zod'
import { Instant, OfficeId } from './primitives.ts'
import { STAFF_ROLES } from './words.ts'

const Account = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]{1,59}$/, 'two to sixty letters, digits and . _ @ -')
/** As colleagues see it; the office's choice, so it need be nobody's legal name. */
const StaffName = z.string().trim().min(1).max(60)
/** Loose on purpose: whether a secret is good enough is refused in words, and a wrong one must not tell its rule. */
const Secret = z.string().min(1).max(200)

const Post = { name: StaffName, role: z.enum(STAFF_ROLES), office: OfficeId.nullable() }
/** Whoever administers the city is of no single office, and nobody else is of all. */
const isOfItsRole = ({ role, office }: { role: string; office: string | null }): boolean =>
  (role === 'city-admin') === (office === null)
const OF_ITS_ROLE = { path: ['office'], message: 'none for a city-admin, one for every other role' }

/** An account, as managers see it. No secret is in it, nor anything derived from one. */
export const Staff = z.object({
  id: z.string(),
  account: z.string(),
  ...Post,
  active: z.boolean(),
  hasPassword: z.boolean(),
  hasPin: z.boolean(),
  createdAt: Instant,
  /** Until when wrong tries keep this account from signing in. */
  lockedUntil: Instant.nullable(),
})
export type Staff = Readonly<z.infer<typeof Staff>>

export const CreateStaff = z
  .strictObject({ account: Account, ...Post, password: Secret.optional(), pin: Secret.optional() })
  .refine(isOfItsRole, OF_ITS_ROLE)
export type CreateStaff = Readonly<z.input<typeof CreateStaff>>

export const ChangeStaff = z.strictObject({ ...Post, active: z.boolean() }).refine(isOfItsRole, OF_ITS_ROLE)
export type ChangeStaff = Readonly<z.input<typeof ChangeStaff>>

export const SetPassword = z.strictObject({ password: Secret })
export const SetPin = z.strictObject({ pin: Secret })

export const SignInByPin = z.strictObject({ staff: z.string().min(1).max(60), pin: Secret })
export const SignInByPassword = z.strictObject({ account: z.string().min(1).max(200), password: Secret })

/** Who can sign in with a PIN at a counter. */
export const SessionStaff = z.object({ staff: z.array(z.object({ id: z.string(), name: z.string() })) })

/** Whether a counter's browser acts only after somebody has signed in at it. */
export const OfficeAccess = z.strictObject({ signInRequired: z.boolean() })
