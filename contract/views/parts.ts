import { z } from 'zod'
import { Day, Instant, LocalText, OfficeId, ServiceId } from '../primitives.ts'
import { AFTER_CLOSING, SERVICE_STATES } from '../words.ts'

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

/** What was: mean wait in minutes of those who came in a half hour, `null` where too few came to tell, or it is too early. */
export const PastHalfHour = z.object({ from: Instant, to: Instant, waitMinutes: z.number().min(0).nullable() })
export type PastHalfHour = Readonly<z.infer<typeof PastHalfHour>>

export const ServiceHead = { id: ServiceId, name: LocalText }

/** Whether whoever comes now would be called before closing; both `null` where nothing speaks against it, or no ticket is given. */
export const ClosingForecast = {
  afterClosing: z.enum(AFTER_CLOSING).nullable(),
  /** Until when to come to be called before closing, told in the last hour before. */
  comeBy: Instant.nullable(),
}

/** What is said of a service before one chooses it. `waiting` counts people. */
export const ServiceWait = {
  state: z.enum(SERVICE_STATES),
  waiting: z.int().min(0),
  estimate: Estimate,
  /** Signs of the open counters that serve it. */
  counters: z.array(z.string()),
  /** Its own hours today; `null`: the office's. */
  hours: z.object({ from: Instant, to: Instant }).nullable(),
  /** When tickets end today, where that is before the office closes: its own hours, or a stop that staff have set. */
  ticketsUntil: Instant.nullable(),
  ...ClosingForecast,
}
