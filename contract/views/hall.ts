import { z } from 'zod'
import { CounterId, Instant, LanguageTag, LocalText, TicketNumber } from '../primitives.ts'
import { STAGES } from '../words.ts'
import { OfficeHead, ServiceHead, ServiceWait } from './parts.ts'

/** One service as a visitor sees it before choosing. */
export const ServiceOffer = z.object({
  ...ServiceHead,
  hint: LocalText.nullable(),
  pictogram: z.string(),
  ...ServiceWait,
  /** Whether a time can be booked for it at the kiosk. */
  booking: z.boolean(),
})
export type ServiceOffer = Readonly<z.infer<typeof ServiceOffer>>

/** For the kiosk: what can be asked for, and how long each would take. */
export const MenuView = z.object({
  ...OfficeHead,
  services: z.array(ServiceOffer),
  /** Whether booked visitors check in here. */
  checkIn: z.boolean(),
  /** Kiosks, by device, at which someone has asked for help and nobody has answered yet. */
  helpAsked: z.array(z.string()),
  notices: z.array(LocalText),
})
export type MenuView = Readonly<z.infer<typeof MenuView>>

/** A call as the hall sees it. A recall has a new `call`, so that it chimes and speaks again. */
export const BoardCall = z.object({
  call: z.int().min(1),
  number: TicketNumber,
  counter: CounterId,
  /** What the sign over the counter says. */
  label: z.string(),
  stage: z.enum(STAGES),
  at: Instant,
  recalled: z.boolean(),
  /** The visitor waited longer than the office's threshold: the announcement apologises. */
  longWait: z.boolean(),
  /** Still called, not yet at the counter. */
  pending: z.boolean(),
  language: LanguageTag,
})
export type BoardCall = Readonly<z.infer<typeof BoardCall>>

/** How many of the newest calls a board is told; those still awaited stay on it beyond that. */
export const BOARD_CALLS = 24

/** For the hall's display: newest call first. */
export const BoardView = z.object({
  ...OfficeHead,
  calls: z.array(BoardCall),
  services: z.array(z.object({ ...ServiceHead, ...ServiceWait })),
  /** Papers ready to be handed over, and the signs of the counters that do so. */
  ready: z.array(z.object({ number: TicketNumber, counters: z.array(z.string()) })),
  /** Numbers that were called and did not come. */
  absent: z.array(TicketNumber),
  notices: z.array(LocalText),
})
export type BoardView = Readonly<z.infer<typeof BoardView>>
