import { z } from 'zod'
import { Instant, OfficeId } from './primitives.ts'
import { ROLES, SCREENS } from './words.ts'

export const Device = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  office: OfficeId.nullable(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
  paired: z.boolean(),
})
export type Device = Readonly<z.infer<typeof Device>>

/** Who this browser is. */
export const Session = z.object({ role: z.enum(ROLES), office: OfficeId.nullable(), device: z.string(), label: z.string() })
export type Session = Readonly<z.infer<typeof Session>>

export const CreatePairing = z.strictObject({
  screen: z.enum(SCREENS),
  office: OfficeId.nullable(),
  label: z.string().trim().min(1).max(60),
})
export type CreatePairing = Readonly<z.input<typeof CreatePairing>>
export const Pairing = z.object({ device: z.string(), url: z.string(), expiresAt: Instant })
export type Pairing = Readonly<z.infer<typeof Pairing>>
export const RedeemPairing = z.strictObject({ code: z.string().min(8).max(100) })
