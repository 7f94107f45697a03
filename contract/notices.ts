import { z } from 'zod'
import { LanguageTag } from './primitives.ts'
import { NOTICE_CHANNELS } from './words.ts'

/** From when a turn is near: so many people ahead, or so many minutes; `call` is told of the call only. */
export const NoticeBefore = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('people'), people: z.int().min(1).max(20) }),
  z.strictObject({ by: z.literal('minutes'), minutes: z.int().min(5).max(60) }),
  z.strictObject({ by: z.literal('call') }),
])
export type NoticeBefore = Readonly<z.infer<typeof NoticeBefore>>

const base64url = (characters: number) =>
  z
    .string()
    .length(characters)
    .regex(/^[A-Za-z0-9_-]+$/)

/** What a browser's push service gave the browser (RFC 8030), with the keys that only the browser can open messages with (RFC 8291). */
export const PushAddress = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.object({ p256dh: base64url(87), auth: base64url(22) }),
})
export type PushAddress = Readonly<z.infer<typeof PushAddress>>

/** Where notices go. On LINE the visitor writes to the office first, with the code they are given. */
export const NoticeTarget = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('push'), push: PushAddress }),
  z.strictObject({ channel: z.literal('mail'), mail: z.email().max(200) }),
  z.strictObject({ channel: z.literal('line') }),
])
export type NoticeTarget = Readonly<z.infer<typeof NoticeTarget>>

export const AskNotices = z.strictObject({
  secret: z.string().max(100),
  target: NoticeTarget,
  before: NoticeBefore,
  language: LanguageTag,
})
export type AskNotices = Readonly<z.infer<typeof AskNotices>>

/** `waiting`: on LINE, until the visitor has written. `off`: stopped, or over with the day. */
export const NoticeState = z.enum(['on', 'waiting', 'off'])
export type NoticeState = z.infer<typeof NoticeState>

/** `token` reads and stops these notices and nothing else; `writeTo` opens LINE with the code written. */
export const AskedNotices = z.object({ token: z.string(), state: NoticeState, writeTo: z.url().nullable() })
export type AskedNotices = Readonly<z.infer<typeof AskedNotices>>

export const NoticeToken = z.string().min(1).max(100)

/** What this server offers; `pushKey` is what a browser asks its push service with (RFC 8292). */
export const NoticeOffer = z.object({ channels: z.array(z.enum(NOTICE_CHANNELS)), pushKey: z.string().nullable() })
export type NoticeOffer = Readonly<z.infer<typeof NoticeOffer>>
