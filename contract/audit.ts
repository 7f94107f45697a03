import { z } from 'zod'
import { Day, Instant } from './primitives.ts'

/** Acts that are no facts of an office's day. Those are in the journal already, and are read together with these. */
export const AUDITED_ACTS = [
  'signed-in',
  'signed-out',
  'sign-in-failed',
  'locked-out',
  'staff-created',
  'staff-changed',
  'password-set',
  'pin-set',
  'link-made',
  'pairing-requested',
  'pairing-confirmed',
  'device-paired',
  'device-revoked',
  'access-changed',
  'history-imported',
] as const
export type AuditedAct = (typeof AUDITED_ACTS)[number]

/** One act: an audited one, or a fact of the journal by its type. Names are as of now, `null` where nobody bears the id. */
export const AuditEntry = z.object({
  at: Instant,
  type: z.string(),
  office: z.string().nullable(),
  /** The person, or the device at which nobody had signed in; `null`: the office itself, or someone unknown. */
  by: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  device: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  /** The person or device that the act is about, by name; else a word such as the screen. */
  about: z.string().nullable(),
  /** What was changed, in words of the contract: `role: clerk → supervisor`. */
  detail: z.string().nullable(),
  number: z.string().nullable(),
  counter: z.string().nullable(),
})
export type AuditEntry = Readonly<z.infer<typeof AuditEntry>>

/** A page, newest first. `before` asks for the next older one; `null`: there is none. */
export const AuditPage = z.object({ entries: z.array(AuditEntry), before: z.string().nullable() })
export type AuditPage = Readonly<z.infer<typeof AuditPage>>

const LARGEST_PAGE = 500

export const AuditQuery = z
  .strictObject({
    from: Day.optional(),
    to: Day.optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(100),
    before: z
      .string()
      .regex(/^\d{1,16}\.[01]\.\d{1,16}$/, 'as a page gave it')
      .optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'a range must not begin after it ends',
  })
export type AuditQuery = Readonly<z.output<typeof AuditQuery>>
