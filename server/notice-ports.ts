import type { AskedNotices, AskNotices, NoticeBefore, NoticeOffer, NoticeState } from '#contract/notices.ts'
import type { Day, Instant, TicketNumber } from '#contract/primitives.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Language, NoticeChannel, NoticeKind } from '#contract/words.ts'

/** A notice as it leaves the house. */
export type NoticeMessage = Readonly<{
  /** The same for every attempt of one notice, and for no other: receivers make one of two by it. */
  key: string
  kind: NoticeKind
  language: Language
  title: string
  body: string
  /** The ticket's page, without its secret. */
  ticketUrl: string
  stop: Readonly<{ words: string; url: string; post: string }>
  /** For how long it is worth anything. */
  ttlSeconds: number
}>

/** What became of an attempt. `refused`: this notice will never be taken. `gone`: the address takes nothing any more. */
export type Delivery = Readonly<
  { outcome: 'delivered' } | { outcome: 'gone' } | { outcome: 'refused' } | { outcome: 'later'; retryAfterMs: number | null }
>

/** One way of telling somebody. An attempt never throws and ends within seconds. */
export type Channel = Readonly<{
  name: NoticeChannel
  /** Whether the receiver makes one of two messages with the same key, so that an attempt cut off by a crash may be made again. */
  repeatable: boolean
  send: (message: NoticeMessage, address: string) => Promise<Delivery>
  close: () => void
}>

/** Someone who asked to be told of a ticket today. `token` names it, reads it and stops it. */
export type Subscription = Readonly<{
  token: string
  office: string
  day: Day
  number: TicketNumber
  channel: NoticeChannel
  before: NoticeBefore
  language: Language
}>
/** `key` tells addresses of a ticket apart; `address` is `null` until its owner has written, `code` what they write. */
export type NewSubscription = Subscription & Readonly<{ key: string; address: string | null; code: string | null }>

export type OutboxRow = Readonly<{ subscription: Subscription; address: string; occasion: string; attempts: number }>
export type OutboxKey = Readonly<{ token: string; occasion: string }>

/** Who is to be told what, until the day is over. */
export type NoticeStore = Readonly<{
  /** `null`: the ticket has as many as it may have. The token is that of an earlier one with the same key. */
  add: (asked: NewSubscription, most: number) => string | null
  stateOf: (token: string) => NoticeState
  remove: (token: string) => void
  /** The address of whoever wrote a code; `null`: nobody waits for it. */
  confirm: (code: string, address: { key: string; address: string }) => Subscription | null
  removeAddress: (channel: NoticeChannel, key: string) => void
  /** Those of an office whose address is known. */
  watched: (office: string) => readonly Subscription[]
  /** Notes occasions, each once; `known` ones are never sent. */
  note: (token: string, occasions: readonly string[], at: { due: Instant } | 'known') => void
  /** Takes what is due out for an attempt. */
  takeDue: (channel: NoticeChannel, now: Instant, limit: number) => readonly OutboxRow[]
  /** Does several of these in one go: one wait for the disk. */
  together: (work: () => void) => void
  sent: (row: OutboxKey) => void
  /** It is no longer so: should it become so again, it has not been told. */
  forget: (row: OutboxKey) => void
  retry: (row: OutboxKey, at: Instant) => void
  /** After a crash: attempts whose outcome nobody knows are made again where that cannot tell anybody twice. */
  recover: (repeatable: readonly NoticeChannel[]) => void
  /** Wipes whatever is not of these days, from the file too. */
  keepOnly: (days: readonly Readonly<{ office: string; day: Day }>[]) => void
}>

export type NoticeAnswer = Readonly<{ ok: true; answer: AskedNotices }> | Readonly<{ ok: false; refusal: Refusal }>

/** What the doors are given of it. */
export type Notices = Readonly<{
  offer: NoticeOffer
  ask: (ticket: { office: string; number: TicketNumber }, asked: AskNotices) => NoticeAnswer
  stateOf: (token: string) => NoticeState
  stop: (token: string) => void
  /** What LINE says of those who write to the office; `false`: it was not LINE. */
  hearLine: (body: Buffer, signature: string) => boolean
  officeChanged: (office: string) => void
  close: () => Promise<void>
}>

/** How notices leave the house: each way is off until it is configured. */
export type NoticeSettings = Readonly<{
  /** Whom a push service can turn to: `mailto:` or `https:`. */
  push: Readonly<{ subject: string }> | null
  mail: Readonly<{ url: string; from: string }> | null
  line: Readonly<{ token: string; secret: string; basicId: string; apiUrl: string }> | null
  /** Only for tests with push services on this very machine; no configuration sets it. */
  mayPushInside?: boolean
}>
export const NO_NOTICES: NoticeSettings = { push: null, mail: null, line: null }
