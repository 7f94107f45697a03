import type { OfficeEvent } from '#contract/events.ts'
import type { Day, Instant } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import type { Role } from '#contract/words.ts'

/** What the office needs of the world. The folders beside adapt these; none of them knows another. */

/** A request that must not happen twice: who sent it, its key, and a fingerprint of what was asked. */
export type RequestKey = Readonly<{ actor: string; key: string; fingerprint: string }>
export type KeptAnswer = Readonly<{ fingerprint: string; answer: unknown }>

/** A fact and the business day it belongs to. */
export type DatedEvent = OfficeEvent & Readonly<{ day: Day }>

/** The append-only memory of the offices: the truth from which everything else is derived. */
export type Journal = Readonly<{
  /** Stores the facts, and the answer under its key, in one transaction; on return they are on the disk. */
  append: (office: string, events: readonly DatedEvent[], kept: { request: RequestKey; answer: unknown } | null) => void
  keptAnswer: (office: string, request: RequestKey) => KeptAnswer | null
  /** The facts since the last `day-opened` of an office, in order. */
  openDay: (office: string) => readonly OfficeEvent[]
  /** The facts of one business day, from its `day-opened` on. */
  ofDay: (office: string, day: Day) => readonly OfficeEvent[]
  /** Forgets idempotency keys older than an instant. */
  forgetKeys: (before: Instant) => void
}>

/** Settled rows of closed days: derived from the journal and rebuildable. */
export type Facts = Readonly<{
  replaceDay: (office: string, day: Day, facts: readonly ErrandFact[]) => void
  /** Closed days of the journal whose rows have not been written. */
  missingDays: (office: string, openDay: Day) => readonly Day[]
  /** Days with rows from `from` to `to`, both included. */
  days: (office: string, from: Day, to: Day) => readonly Day[]
  ofDay: (office: string, day: Day) => readonly ErrandFact[]
}>

/** A paired browser or a bearer token: a role, in one office or (`null`) in all. */
export type DeviceRecord = Readonly<{
  id: string
  role: Role
  office: string | null
  label: string
  createdAt: Instant
  lastSeenAt: Instant | null
  paired: boolean
}>

export type Devices = Readonly<{
  /** A device with a token at once, for integrators and tests. The token is told only here; its hash is stored. */
  mint: (device: NewDevice) => { device: DeviceRecord; token: string }
  /** A device that becomes one when its one-time code is redeemed. */
  invite: (device: NewDevice, expiresAt: Instant) => { device: DeviceRecord; code: string }
  /** `null`: the code is spent, expired, revoked or was never given. */
  redeem: (code: string, now: Instant) => { device: DeviceRecord; token: string } | null
  /** Whose token this is; `null` for a revoked or unknown one. */
  find: (token: string, now: Instant) => DeviceRecord | null
  list: () => readonly DeviceRecord[]
  /** `false`: there is no such device, or it was revoked before. */
  revoke: (id: string, now: Instant) => boolean
}>
export type NewDevice = Readonly<{ role: Role; office: string | null; label: string; createdAt: Instant }>
