import { z } from 'zod'
import { Instant, OfficeId } from './primitives.ts'
import { AUDIENCES } from './views.ts'
import { ROLES, SCREENS, STAFF_ROLES } from './words.ts'

export const Device = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(ROLES),
  office: OfficeId.nullable(),
  createdAt: Instant,
  lastSeenAt: Instant.nullable(),
  paired: z.boolean(),
  /** Whether it has a live line just now, and what it asked to watch there last. */
  connected: z.boolean(),
  showing: z.object({ audience: z.enum(AUDIENCES), office: z.string(), counter: z.string().nullable() }).nullable(),
  /** Since when it has had no live line; `null` while it has one, or had none since the server started. */
  downSince: Instant.nullable(),
  /** How long it had no live line today, from the first one since the server started. */
  downMs: z.int().min(0),
})
export type Device = Readonly<z.infer<typeof Device>>

/** Who this browser is, and who works at it. `role` and `office` are the person's when somebody has signed in. */
export const Session = z.object({
  role: z.enum(ROLES),
  office: OfficeId.nullable(),
  /** `null`: a person at a browser that is not paired. */
  device: z.string().nullable(),
  label: z.string(),
  staff: z.object({ id: z.string(), name: z.string(), role: z.enum(STAFF_ROLES) }).nullable(),
  /** Somebody must sign in before anything can be done here. */
  signInFirst: z.boolean(),
})
export type Session = Readonly<z.infer<typeof Session>>

const Label = z.string().trim().min(1).max(60)

export const CreatePairing = z.strictObject({ screen: z.enum(SCREENS), office: OfficeId.nullable(), label: Label })
export type CreatePairing = Readonly<z.input<typeof CreatePairing>>
export const Pairing = z.object({ device: z.string(), url: z.string(), expiresAt: Instant })
export type Pairing = Readonly<z.infer<typeof Pairing>>
export const RedeemPairing = z.strictObject({ code: z.string().min(8).max(100) })

/** A browser asks to be paired: it shows `code` to people and keeps `claim` to itself. */
export const RequestPairing = z.strictObject({ screen: z.enum(SCREENS) })
export const RequestedPairing = z.object({ code: z.string(), claim: z.string(), expiresAt: Instant })
export type RequestedPairing = Readonly<z.infer<typeof RequestedPairing>>

/** Screens that wait for their code to be confirmed. The codes are not told, so that none is confirmed unseen. */
export const WaitingPairings = z.object({
  waiting: z.array(z.object({ screen: z.enum(SCREENS), requestedAt: Instant, expiresAt: Instant })),
})

export const ConfirmPairing = z.strictObject({ code: z.string().min(1).max(20), office: OfficeId.nullable(), label: Label })
export const ConfirmedPairing = z.object({ device: z.string(), screen: z.enum(SCREENS) })

export const ClaimPairing = z.strictObject({ claim: z.string().min(8).max(100) })
export const ClaimedPairing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('paired'), session: Session }),
])
export type ClaimedPairing = Readonly<z.infer<typeof ClaimedPairing>>
