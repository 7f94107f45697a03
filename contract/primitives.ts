import { z } from 'zod'
import { LANGUAGES } from './words.ts'

/** Milliseconds since the epoch, by the server's clock only. */
export const Instant = z.int().min(0).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** A calendar day in the office's time zone, `2026-11-23`. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>

/** Wall time in the office's time zone, `08:45`; `24:00` ends a day that never closes. */
export const WallTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time as HH:MM')
  .brand<'WallTime'>()
export type WallTime = z.infer<typeof WallTime>

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, at most 40')

export const OfficeId = slug.brand<'OfficeId'>()
export type OfficeId = z.infer<typeof OfficeId>

export const ServiceId = slug.brand<'ServiceId'>()
export type ServiceId = z.infer<typeof ServiceId>

export const CounterId = slug.brand<'CounterId'>()
export type CounterId = z.infer<typeof CounterId>

/** A staff account. */
export const StaffId = z.string().min(1).max(60).brand<'StaffId'>()
export type StaffId = z.infer<typeof StaffId>

/** Who is meant to call an errand: one counter, or one clerk wherever they sit. */
export const Designation = z.discriminatedUnion('to', [
  z.object({ to: z.literal('counter'), counter: CounterId }),
  z.object({ to: z.literal('clerk'), clerk: StaffId }),
])
export type Designation = Readonly<z.infer<typeof Designation>>

/** A booked time, `r12`: counted up by the office. What the visitor holds is a code derived from it. */
export const AppointmentId = z
  .string()
  .regex(/^r\d{1,9}$/)
  .brand<'AppointmentId'>()
export type AppointmentId = z.infer<typeof AppointmentId>

/** What is printed on the paper and shown on the board: prefix and digits, `A045`. */
export const TicketNumber = z
  .string()
  .regex(/^[A-Z]{0,3}\d{1,5}$/, 'a ticket number such as A045')
  .brand<'TicketNumber'>()
export type TicketNumber = z.infer<typeof TicketNumber>

/** Shown words. Japanese and English are always there; the other languages fall back to one of them. */
export const LocalText = z.object({
  ja: z.string().min(1).max(200),
  en: z.string().min(1).max(200),
  /** How the Japanese is read, in hiragana: shown small beside the kanji at the kiosk. */
  kana: z.string().min(1).max(200).optional(),
  'ja-easy': z.string().min(1).max(200).optional(),
  zh: z.string().min(1).max(200).optional(),
  ko: z.string().min(1).max(200).optional(),
  vi: z.string().min(1).max(200).optional(),
})
export type LocalText = Readonly<z.infer<typeof LocalText>>

export const LanguageTag = z.enum(LANGUAGES)
