import { z } from 'zod'
import {
  CounterId,
  Day,
  Designation,
  Instant,
  LanguageTag,
  LocalText,
  OfficeId,
  ServiceId,
  StaffId,
  TicketNumber,
} from './primitives.ts'
import {
  BREAK_REASONS,
  COUNTER_STATES,
  ERRAND_STATES,
  HOLD_REASONS,
  LAMPS,
  NEEDS,
  ORDER_REASONS,
  PRIORITY_CLASSES,
  PRIORITY_REASONS,
  SERVICE_STATES,
  SOUND_STATES,
  STAGES,
} from './words.ts'

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
const OfficeHead = {
  office: OfficeId,
  name: LocalText,
  section: LocalText,
  day: Day,
  timeZone: z.string(),
  at: Instant,
  opening: z.object({ from: Instant, to: Instant }).nullable(),
  nextOpening: z.object({ from: Instant, to: Instant }).nullable(),
}

const ServiceHead = { id: ServiceId, name: LocalText }

/** One service as a visitor sees it before choosing. `waiting` counts people. */
export const ServiceOffer = z.object({
  ...ServiceHead,
  hint: LocalText.nullable(),
  pictogram: z.string(),
  state: z.enum(SERVICE_STATES),
  waiting: z.int().min(0),
  estimate: Estimate,
  /** Signs of the open counters that serve it. */
  counters: z.array(z.string()),
})
export type ServiceOffer = Readonly<z.infer<typeof ServiceOffer>>

/** For the kiosk: what can be asked for, and how long each would take. */
export const MenuView = z.object({ ...OfficeHead, services: z.array(ServiceOffer), notices: z.array(LocalText) })
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
  services: z.array(
    z.object({
      ...ServiceHead,
      state: z.enum(SERVICE_STATES),
      waiting: z.int().min(0),
      estimate: Estimate,
      counters: z.array(z.string()),
    }),
  ),
  /** Papers ready to be handed over, and numbers that were called and did not come. */
  ready: z.array(TicketNumber),
  absent: z.array(TicketNumber),
  notices: z.array(LocalText),
})
export type BoardView = Readonly<z.infer<typeof BoardView>>

/** One service as the public sees it: every live number of the service, in the order in which it stands. */
export const LineService = z.object({
  ...ServiceHead,
  state: z.enum(SERVICE_STATES),
  lamp: z.enum(LAMPS),
  counters: z.array(z.string()),
  estimate: Estimate,
  /** Issue time of the one who has waited longest, `null` when nobody waits. */
  longestSince: Instant.nullable(),
  /** Everyone in the line, those whose papers are ready among them. */
  waiting: z.array(z.object({ number: TicketNumber, since: Instant, estimate: Estimate })),
  called: z.array(z.object({ number: TicketNumber, label: z.string(), at: Instant, serving: z.boolean() })),
  /** Numbers that wait here too, while their visitor is at another counter. */
  elsewhere: z.array(TicketNumber),
  preparing: z.array(TicketNumber),
  ready: z.array(TicketNumber),
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
  notices: z.array(LocalText),
})
export type LineView = Readonly<z.infer<typeof LineView>>

/** One ward in the list of all wards. */
export const OfficeGlance = z.object({
  ...OfficeHead,
  order: z.int(),
  lamp: z.enum(LAMPS),
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  estimate: Estimate,
  lampMinutes: z.object({ free: z.int(), busy: z.int() }),
})
export type OfficeGlance = Readonly<z.infer<typeof OfficeGlance>>
export const CityView = z.object({ at: Instant, offices: z.array(OfficeGlance) })
export type CityView = Readonly<z.infer<typeof CityView>>

/** An errand on a ticket, for staff. */
export const ErrandCard = z.object({
  errand: z.int(),
  service: ServiceId,
  name: LocalText,
  state: z.enum(ERRAND_STATES),
  stage: z.enum(STAGES),
  since: Instant,
  counter: CounterId.nullable(),
  delivery: z.boolean(),
  /** Another errand of the ticket comes first. */
  blocked: z.boolean(),
  /** Who is meant to call it. */
  designation: Designation.nullable(),
  hold: z.object({ reason: z.enum(HOLD_REASONS).nullable(), until: Instant.nullable() }).nullable(),
  /** Later arrivals that were called first: the office's limit bounds it. */
  overtaken: z.int().min(0),
})
export type ErrandCard = Readonly<z.infer<typeof ErrandCard>>

/** A ticket, for staff. */
export const TicketCard = z.object({
  number: TicketNumber,
  issuedAt: Instant,
  /** The day printed on the paper: an earlier one where the number was carried over. */
  paperDay: Day,
  language: LanguageTag,
  priority: z.enum(PRIORITY_CLASSES),
  reason: z.enum(PRIORITY_REASONS).nullable(),
  /** The booked time; priority begins with it. */
  appointmentAt: Instant.nullable(),
  needs: z.array(z.enum(NEEDS)),
  /** The number is to stay valid tomorrow. */
  carry: z.boolean(),
  errands: z.array(ErrandCard),
})
export type TicketCard = Readonly<z.infer<typeof TicketCard>>

/** How many tickets a desk lists of each kind; `total` tells how many there are. */
export const DESK_LIST = 30
const DeskList = z.object({ total: z.int().min(0), first: z.array(TicketCard).max(DESK_LIST) })
export type DeskList = Readonly<z.infer<typeof DeskList>>

/** A display as staff see it: `connected` now, sound blocked or not, the newest call it has shown and spoken. */
export const DisplayHealth = z.object({
  device: z.string(),
  label: z.string(),
  connected: z.boolean(),
  sound: z.enum(SOUND_STATES),
  shown: z.int().min(0),
  spoken: z.int().min(0),
})
export type DisplayHealth = Readonly<z.infer<typeof DisplayHealth>>

export const CounterGlance = z.object({
  id: CounterId,
  label: z.string(),
  name: LocalText,
  state: z.enum(COUNTER_STATES),
  since: Instant,
  number: TicketNumber.nullable(),
  errandState: z.enum(['called', 'serving']).nullable(),
  /** When the visitor was called to it. */
  calledAt: Instant.nullable(),
  /** Since when it is open without a visitor. */
  idleSince: Instant.nullable(),
  /** Who works here, where people sign in. */
  clerk: StaffId.nullable(),
  /** A break with its reason and planned return. */
  pause: z.object({ reason: z.enum(BREAK_REASONS).nullable(), until: Instant.nullable() }).nullable(),
})
export type CounterGlance = Readonly<z.infer<typeof CounterGlance>>

const LineGlance = z.object({
  ...ServiceHead,
  rank: z.int().min(1).nullable(),
  state: z.enum(SERVICE_STATES),
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  estimate: Estimate,
})
export type LineGlance = Readonly<z.infer<typeof LineGlance>>

/** For one counter: who is here, who is next and why, the lines this counter serves and the others. */
export const DeskView = z.object({
  ...OfficeHead,
  counter: CounterGlance,
  /** The visitor at this counter and which errand; `calls` counts the call and its recalls. */
  current: z
    .object({
      ticket: TicketCard,
      errand: z.int(),
      state: z.enum(['called', 'serving']),
      stage: z.enum(STAGES),
      calledAt: Instant,
      startedAt: Instant.nullable(),
      calls: z.int().min(1),
    })
    .nullable(),
  next: z.object({ number: TicketNumber, service: ServiceId, why: z.enum(ORDER_REASONS), since: Instant }).nullable(),
  lines: z.array(LineGlance),
  /** In the order in which this counter would call them as things stand: arrival within rank. */
  waiting: DeskList,
  held: DeskList,
  absent: DeskList,
  preparing: DeskList,
  counters: z.array(CounterGlance),
  displays: z.array(DisplayHealth),
  longWaitMinutes: z.int(),
})
export type DeskView = Readonly<z.infer<typeof DeskView>>

/** For the supervisor: who waits, how long, and who serves. */
export const FloorView = z.object({
  ...OfficeHead,
  waiting: z.int().min(0),
  longestSince: Instant.nullable(),
  lines: z.array(LineGlance),
  counters: z.array(CounterGlance),
  displays: z.array(DisplayHealth),
  /** Errands of today by where they stand. */
  today: z.object({ issued: z.int(), served: z.int(), serving: z.int(), absent: z.int(), cancelled: z.int() }),
  target: z.object({ minutes: z.int(), share: z.number() }),
})
export type FloorView = Readonly<z.infer<typeof FloorView>>

/** The views by audience: also the names of the Socket.IO namespaces. */
export type Views = { menu: MenuView; board: BoardView; line: LineView; desk: DeskView; floor: FloorView }
export const AUDIENCES = ['menu', 'board', 'line', 'desk', 'floor'] as const satisfies readonly (keyof Views)[]
export type Audience = (typeof AUDIENCES)[number]
