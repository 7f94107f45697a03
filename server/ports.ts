import type { AuditedAct } from '#contract/audit.ts'
import type { OfficeEvent } from '#contract/events.ts'
import type { Day, Instant, ServiceId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import type { Role, Screen, STAFF_ROLES } from '#contract/words.ts'
import type { GivenRating } from '#core/ratings.ts'

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
  /** The facts of the last day that the office lived here, in order; days brought in from elsewhere are none of it. */
  openDay: (office: string) => readonly OfficeEvent[]
  /** The facts of one business day, from its `day-opened` on. */
  ofDay: (office: string, day: Day) => readonly OfficeEvent[]
  /** How visits were rated on days from `from` to `to`, both included, in the order in which they were. */
  ratings: (office: string, from: Day, to: Day) => readonly GivenRating[]
  /** Forgets idempotency keys older than an instant. */
  forgetKeys: (before: Instant) => void
}>

/** How the settings of the offices came to be what they are, as the journal tells. */
export type SettingsVersions = Readonly<{
  /** Newest first. */
  list: (office: string) => readonly SettingsChange[]
  find: (office: string, version: number) => OfficeSettings | null
}>
/** `by` is `null` for the seed; `restores`: the version that was brought back. */
export type SettingsChange = Readonly<{ version: number; at: Instant; by: string | null; restores: number | null }>

/** Settled rows of closed days: derived from the journal and rebuildable. */
export type Facts = Readonly<{
  replaceDay: (office: string, day: Day, facts: readonly ErrandFact[]) => void
  /** Closed days of the journal whose rows have not been written. */
  missingDays: (office: string, openDay: Day) => readonly Day[]
  /** Days with rows from `from` to `to`, both included. */
  days: (office: string, from: Day, to: Day) => readonly Day[]
  ofDay: (office: string, day: Day) => readonly ErrandFact[]
  /** Services that have had an errand on any closed day. */
  services: (office: string) => readonly ServiceId[]
}>

/** Days that another system recorded, as they come into the journal: whole, and only where there is none yet. */
export type History = Readonly<{
  /** Days of which the journal or the settled rows know. */
  days: (office: string) => ReadonlySet<Day>
  /** Stores a day's facts and what follows from them in one transaction. */
  addDay: (office: string, day: Day, lived: Readonly<{ events: readonly OfficeEvent[]; settled: readonly ErrandFact[] }>) => void
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
  /** The name of a device, also of one that was put out of use. */
  labelOf: (id: string) => string | null
  /** `false`: there is no such device, or it was revoked before. */
  revoke: (id: string, now: Instant) => boolean
}>
export type NewDevice = Readonly<{ role: Role; office: string | null; label: string; createdAt: Instant }>

export type StaffRole = (typeof STAFF_ROLES)[number]

/** A person who works here, in one office or (`null`) in all. */
export type StaffRecord = Readonly<{
  id: string
  account: string
  name: string
  role: StaffRole
  office: string | null
  active: boolean
  hasPassword: boolean
  hasPin: boolean
  createdAt: Instant
}>
export type NewStaff = Pick<StaffRecord, 'account' | 'name' | 'role' | 'office' | 'createdAt'>
export type StaffPost = Pick<StaffRecord, 'name' | 'role' | 'office' | 'active'>

/** How someone signs in: each way has its own secret, and its own count of wrong tries. */
export const SIGN_IN_WAYS = ['password', 'pin'] as const
export type SignInWay = (typeof SIGN_IN_WAYS)[number]

export type Accounts = Readonly<{
  find: (id: string) => StaffRecord | null
  /** By the name that is typed, whatever its case. */
  findByAccount: (account: string) => StaffRecord | null
  list: () => readonly StaffRecord[]
  /** `null`: the account's name is taken. */
  add: (staff: NewStaff) => StaffRecord | null
  /** Another role or office, or none at all, ends the account's sessions with the change. */
  change: (id: string, post: StaffPost, now: Instant) => void
  /** A new secret ends the account's sessions. */
  setHash: (id: string, way: SignInWay, secret: { hash: string; now: Instant }) => void
  /** The stored hash of an account in use; `null`: there is no such account, or it cannot sign in this way. */
  hashOf: (id: string, way: SignInWay) => string | null
}>

/** Who has signed in where. The token is told once; its hash is stored. */
export type StaffSessions = Readonly<{
  begin: (session: { staff: string; screen: Screen; device: string | null; at: Instant; until: Instant }) => string
  /** Whose session this is, at this screen and device; `null`: it has ended, or was begun at another. */
  find: (token: string, at: { screen: Screen; device: string | null; now: Instant }) => StaffRecord | null
  end: (token: string, now: Instant) => void
  endAtDevice: (device: string, now: Instant) => void
}>

/** What an office asks of whoever acts at its counters. */
export type OfficeAccess = Readonly<{
  isSignInRequired: (office: string) => boolean
  requireSignIn: (office: string, required: boolean) => void
}>

/** Wrong tries, kept over a restart: how many of one subject in a row, and when from one source. */
export type WrongTries = Readonly<{
  run: (subject: string) => WrongRun
  setRun: (subject: string, run: WrongRun) => void
  /** When a source was wrong since an instant, the earliest first. */
  from: (source: string, since: Instant) => readonly Instant[]
  add: (source: string, at: Instant) => number
  takeBack: (id: number) => void
  /** Forgets what no longer counts. */
  forget: (before: { tries: Instant; runs: Instant }) => void
}>
export type WrongRun = Readonly<{ wrong: number; lockedUntil: Instant }>

export type AuditAct = Readonly<{
  at: Instant
  type: AuditedAct
  office: string | null
  by: string | null
  device: string | null
  about: string | null
  detail: string | null
}>
/** An audited act or a fact of the journal, and its place among all of them. */
export type AuditRow = Readonly<
  Omit<AuditAct, 'type'> & { type: string; number: string | null; counter: string | null; place: AuditPlace }
>
/** Newest first is by instant, then by source (0 the journal, 1 the audited acts), then by row. */
export type AuditPlace = Readonly<{ at: number; source: number; seq: number }>
export type AuditRange = Readonly<{
  /** `null`: the whole city. */
  office: string | null
  from: Instant
  until: Instant
  before: AuditPlace
  limit: number
}>
export type Audit = Readonly<{
  add: (act: AuditAct) => void
  read: (range: AuditRange) => readonly AuditRow[]
}>

/** Browsers that show a short code and wait. Codes and claims are stored as hashes. */
export type PairingRequests = Readonly<{
  /** `false`: the code is shown by another screen just now. */
  add: (request: { screen: Screen; code: string; claim: string; at: Instant; expiresAt: Instant }) => boolean
  waiting: (now: Instant) => readonly Readonly<{ screen: Screen; requestedAt: Instant; expiresAt: Instant }>[]
  /** The screen that shows this code and waits. */
  screenOf: (code: string, now: Instant) => Screen | null
  /** The request becomes a device that its browser's claim redeems, once. `null`: nobody waits with this code any longer. */
  confirm: (code: string, device: NewDevice, expiresAt: Instant) => string | null
  isWaiting: (claim: string, now: Instant) => boolean
}>
