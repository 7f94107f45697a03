import { z } from 'zod'
import { Place } from '../places.ts'
import { Day, Instant, LocalText, TicketNumber } from '../primitives.ts'
import { LAMPS, SERVICE_STATES } from '../words.ts'
import { ClosingForecast, Estimate, OfficeHead, PastHalfHour, ServiceHead } from './parts.ts'

/** One service as the public sees it: every live number of the service, in the order in which it stands. */
export const LineService = z.object({
  ...ServiceHead,
  state: z.enum(SERVICE_STATES),
  lamp: z.enum(LAMPS),
  counters: z.array(z.string()),
  /** Its own hours today; `null`: the office's. */
  hours: z.object({ from: Instant, to: Instant }).nullable(),
  /** When tickets end today, where that is before the office closes. */
  ticketsUntil: Instant.nullable(),
  ...ClosingForecast,
  /** Whether a time can be booked from home. */
  booking: z.boolean(),
  estimate: Estimate,
  /** Issue time of the one who has waited longest, `null` when nobody waits. */
  longestSince: Instant.nullable(),
  /** Everyone in the line, those whose papers are ready among them. */
  waiting: z.array(
    z.object({
      number: TicketNumber,
      since: Instant,
      estimate: Estimate,
      /** Minutes before which hardly anybody in this place is called; `null`: not foreseen. */
      soonest: z.int().min(0).nullable(),
      /** The wait now shown ends later than the one told with the ticket. */
      delayed: z.boolean(),
    }),
  ),
  called: z.array(z.object({ number: TicketNumber, label: z.string(), at: Instant, serving: z.boolean() })),
  /** Numbers that wait here too, while their visitor is at another counter. */
  elsewhere: z.array(TicketNumber),
  /** Numbers for whom another errand of theirs comes first: they stand in no line here yet. */
  later: z.array(TicketNumber),
  preparing: z.array(TicketNumber),
  ready: z.array(TicketNumber),
  /** Signs of the counters that hand the papers over, where any are ready. */
  handover: z.array(z.string()),
  held: z.array(TicketNumber),
  absent: z.array(TicketNumber),
})
export type LineService = Readonly<z.infer<typeof LineService>>

/** For residents: all that a ward's page and every "my ticket" page of that ward need. */
export const LineView = z.object({
  ...OfficeHead,
  lamp: z.enum(LAMPS),
  /** People in the building who are waiting for anything. */
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  estimate: Estimate,
  /** Upper limits in minutes of the lamp's first two steps, printed beside it. */
  lampMinutes: z.object({ free: z.int(), busy: z.int() }),
  services: z.array(LineService),
  /** Waits of today so far, of all services together. */
  today: z.array(PastHalfHour),
  /** Numbers of earlier days that are valid today, with the day on their paper. */
  carried: z.array(z.object({ number: TicketNumber, paperDay: Day })),
  notices: z.array(LocalText),
})
export type LineView = Readonly<z.infer<typeof LineView>>

/** One ward in the list of all wards. */
export const OfficeGlance = z.object({
  ...OfficeHead,
  order: z.int(),
  /** Where it stands; `null`: the city has not said. */
  place: Place.nullable(),
  lamp: z.enum(LAMPS),
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  estimate: Estimate,
  lampMinutes: z.object({ free: z.int(), busy: z.int() }),
})
export type OfficeGlance = Readonly<z.infer<typeof OfficeGlance>>
export const CityView = z.object({ at: Instant, offices: z.array(OfficeGlance) })
export type CityView = Readonly<z.infer<typeof CityView>>
