import { z } from 'zod'
import { Day, Instant, LocalText, OfficeId, ServiceId } from '../primitives.ts'

/**
 * A wait, in minutes. Never a bare number, never 0: a range rounded outward, "soon" below five minutes, "more than" where a range
 * would pretend to know, or unknown where there is no counter or nothing to reckon from. It is true as of the view's `at`.
 */
export const Estimate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('soon') }),
  z.object({ kind: z.literal('range'), from: z.int().min(0), to: z.int().min(5) }),
  z.object({ kind: z.literal('over'), from: z.int().min(60) }),
])
export type Estimate = Readonly<z.infer<typeof Estimate>>

/** What every view says of its office. `at` is the server's clock: a screen shows time by it, never by its own. */
export const OfficeHead = {
  office: OfficeId,
  name: LocalText,
  section: LocalText,
  day: Day,
  timeZone: z.string(),
  at: Instant,
  opening: z.object({ from: Instant, to: Instant }).nullable(),
  nextOpening: z.object({ from: Instant, to: Instant }).nullable(),
}

export const ServiceHead = { id: ServiceId, name: LocalText }
