import { z } from 'zod'
import { Day, LanguageTag, LocalText, OfficeId, ServiceId } from './primitives.ts'
import { OPINION_MOODS, RATING_LETTERS } from './words.ts'

/** What visitors say of their own visit once it is over: how it was, and a line if they like. */

/** Body of a rating, with the secret of the ticket's QR code. */
export const RateVisit = z.strictObject({
  secret: z.string().max(100),
  mood: z.enum(OPINION_MOODS),
  /** In which the line is written. */
  language: LanguageTag,
  text: z.string().trim().max(RATING_LETTERS).default(''),
})
export type RateVisit = Readonly<z.input<typeof RateVisit>>

/** One rating as it is kept: of a visit to these services, nobody knows whose. */
export const Rating = z.object({
  services: z.array(ServiceId).min(1).max(20),
  mood: z.enum(OPINION_MOODS),
  language: LanguageTag,
  text: z.string().max(RATING_LETTERS),
})
export type Rating = Readonly<z.infer<typeof Rating>>

/** How many visits were rated how. */
const MoodCount = z.object({ good: z.int().min(0), neutral: z.int().min(0), bad: z.int().min(0) })
export type MoodCount = Readonly<z.infer<typeof MoodCount>>

/** A visit to several services counts at each of them, and once in the total. */
export const RatingsView = z.object({
  office: OfficeId,
  from: Day,
  to: Day,
  total: MoodCount,
  services: z.array(z.object({ service: ServiceId, name: LocalText, count: MoodCount })),
  days: z.array(z.object({ day: Day, count: MoodCount })),
  /** The ratings with words, newest first, without the time of day: others know who was served when. */
  lines: z.array(z.object({ day: Day, ...Rating.shape })),
})
export type RatingsView = Readonly<z.infer<typeof RatingsView>>
