/** The office's vocabulary. Types come from these lists; nothing else may spell the words again. */

/** Order as offered to visitors: easy Japanese before English, as more foreign residents read it. */
export const LANGUAGES = ['ja', 'ja-easy', 'en', 'zh', 'ko', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where an errand stands. The last four are settled: nothing moves them again today. */
export const ERRAND_STATES = [
  'waiting',
  'called',
  'serving',
  'held',
  'absent',
  'preparing',
  'ready',
  'served',
  'cancelled',
  'lapsed',
  'carried',
] as const
export type ErrandState = (typeof ERRAND_STATES)[number]

export const SETTLED_STATES = ['served', 'cancelled', 'lapsed', 'carried'] as const satisfies readonly ErrandState[]
export type SettledState = (typeof SETTLED_STATES)[number]

/** Reception hears the errand; delivery hands over the papers that were prepared. */
export const STAGES = ['reception', 'delivery'] as const
export type Stage = (typeof STAGES)[number]

/**
 * Where a visitor is in the visit, whatever their errands are: each moment in the building belongs to one of these, so that
 * together they are the time in the building.
 */
export const VISIT_STAGES = ['waiting', 'called', 'serving', 'preparing', 'held', 'absent'] as const
export type VisitStage = (typeof VISIT_STAGES)[number]

/** What may be done to an errand. `core/ticket.ts` says from which state each is legal. */
export const MOVES = [
  'call',
  'recall',
  'start',
  'finish',
  'prepare',
  'ready',
  'hold',
  'absent',
  'return',
  'transfer',
  'redirect',
  'cancel',
  'lapse',
  'carry',
] as const
export type Move = (typeof MOVES)[number]

export const PRIORITY_CLASSES = ['ordinary', 'priority'] as const
export type PriorityClass = (typeof PRIORITY_CLASSES)[number]

/** Why someone goes before others. Only staff, or a booked time, give priority. */
export const PRIORITY_REASONS = ['appointment', 'pregnancy', 'disability', 'small-child', 'staff-decision'] as const
export type PriorityReason = (typeof PRIORITY_REASONS)[number]

/** Why a visitor is put on hold, a clerk leaves the counter, a visit is cancelled by staff, or one ends with the day. */
export const HOLD_REASONS = ['form', 'missing-papers', 'inquiry', 'by-request', 'other'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
export const BREAK_REASONS = ['lunch', 'back-office', 'meeting', 'rest', 'other'] as const
export type BreakReason = (typeof BREAK_REASONS)[number]
export const CANCEL_REASONS = ['went-home', 'wrong-number', 'papers-missing', 'elsewhere', 'other'] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]
export const LAPSE_REASONS = ['not-called', 'did-not-come', 'on-hold', 'papers-not-fetched', 'not-finished'] as const
export type LapseReason = (typeof LAPSE_REASONS)[number]

/** How an errand ended that was not served: for a reason of staff or of the day, or because the visitor left by their own hand. */
export const END_REASONS = [...CANCEL_REASONS, ...LAPSE_REASONS, 'left'] as const
export type EndReason = (typeof END_REASONS)[number]

/** How an appointment is booked, and what has become of it. */
export const BOOKING_CHANNELS = ['staff', 'kiosk', 'public'] as const
export type BookingChannel = (typeof BOOKING_CHANNELS)[number]
export const APPOINTMENT_STATES = ['booked', 'checked-in', 'cancelled', 'missed'] as const

/** A visitor's opinion in two taps: what it is about and how it was. */
export const OPINION_SUBJECTS = ['wait', 'staff', 'signs', 'machines', 'building', 'other'] as const
export const OPINION_MOODS = ['good', 'neutral', 'bad'] as const
export type OpinionMood = (typeof OPINION_MOODS)[number]

/** How long the line may be that goes with a rating. */
export const RATING_LETTERS = 200

/** What staff should know before the visitor arrives at the counter. Never a diagnosis, never a name. */
export const NEEDS = ['hearing', 'sight', 'wheelchair', 'interpreter', 'small-child'] as const
export type Need = (typeof NEEDS)[number]

export const COUNTER_STATES = ['closed', 'open', 'paused'] as const
export type CounterState = (typeof COUNTER_STATES)[number]

/** Why the next ticket is the next: shown to staff, so that the order can be explained at the counter. */
export const ORDER_REASONS = ['arrival', 'priority', 'interleave', 'overtaken', 'designated', 'help', 'chosen'] as const
export type OrderReason = (typeof ORDER_REASONS)[number]

/**
 * Whether tickets are given for a service just now: `stopped` by staff, `capped` at the number of people settled for the day or
 * half day, `full` when the line no longer fits before closing, `withdrawn` when the office has given the service up. They are given too
 * while no counter that serves it is open: `paused` where some are on a break, else `no-counter`.
 */
export const SERVICE_STATES = [
  'open',
  'before-hours',
  'after-hours',
  'closed-today',
  'no-counter',
  'paused',
  'stopped',
  'capped',
  'full',
  'withdrawn',
] as const
export type ServiceState = (typeof SERVICE_STATES)[number]

/** How likely it is that whoever comes now, or waits, is called only after closing. */
export const AFTER_CLOSING = ['possible', 'likely'] as const
export type AfterClosing = (typeof AFTER_CLOSING)[number]

/** The three-step lamp of the public page; `unknown` while no counter is open, `closed` when there is nothing to light. */
export const LAMPS = ['unknown', 'free', 'busy', 'crowded', 'closed'] as const
export type Lamp = (typeof LAMPS)[number]

/** Why a day is expected to differ from an ordinary one. Each is said only where this office's own days have shown it. */
export const OUTLOOK_REASONS = ['weekday', 'after-closed-days', 'month-start', 'month-end', 'season', 'lucky-date'] as const
export type OutlookReason = (typeof OUTLOOK_REASONS)[number]

/** By what rule of its calendar an office is closed on a day. */
export const CLOSED_BECAUSE = ['weekday', 'holiday', 'yearly', 'special'] as const
export type ClosedBecause = (typeof CLOSED_BECAUSE)[number]

/** When in a day it suits somebody to come. */
export const DAY_PARTS = ['any', 'morning', 'lunch', 'afternoon'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/**
 * Who may speak to the server. `public` is everyone without a token. Screens are devices; the others are people, or a browser
 * at which they need not sign in.
 */
export const ROLES = ['public', 'kiosk', 'display', 'clerk', 'concierge', 'supervisor', 'section-admin', 'city-admin'] as const
export type Role = (typeof ROLES)[number]

/** Roles of people, by what they may: hear visitors, work at a counter, lead the floor, set up the section, set up the city. */
export const STAFF_ROLES = ['clerk', 'concierge', 'supervisor', 'section-admin', 'city-admin'] as const satisfies readonly Role[]
export const COUNTER_ROLES = ['clerk', 'supervisor', 'section-admin', 'city-admin'] as const satisfies readonly Role[]
export const FLOOR_ROLES = ['supervisor', 'section-admin', 'city-admin'] as const satisfies readonly Role[]
export const MANAGER_ROLES = ['section-admin', 'city-admin'] as const satisfies readonly Role[]

/** The pages that are paired. */
export const SCREENS = ['kiosk', 'counter', 'display', 'admin'] as const
export type Screen = (typeof SCREENS)[number]

/** The role of a paired browser; one that administers all offices administers the city. */
export const roleOfScreen = (screen: Screen, office: string | null): Role => {
  if (screen === 'admin') return office === null ? 'city-admin' : 'section-admin'
  return screen === 'counter' ? 'clerk' : screen
}

/** What a visitor at a kiosk asks for: somebody to help, or the slip that did not come out. */
export const HELP_SUBJECTS = ['help', 'slip'] as const
export type HelpSubject = (typeof HELP_SUBJECTS)[number]

/** What can be amiss with a display: no line, no sound, or the newest calls not shown. */
export const DISPLAY_TROUBLES = ['gone', 'silent', 'behind'] as const

export const SOUND_STATES = ['on', 'blocked', 'off'] as const
export type SoundState = (typeof SOUND_STATES)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** How statistics may be cut. */
export const STATISTICS_CUTS = ['service', 'counter', 'hour', 'day'] as const
export type StatisticsCut = (typeof STATISTICS_CUTS)[number]

/** How a visitor can be told that their turn is near, and of what. */
export const NOTICE_CHANNELS = ['push', 'mail', 'line'] as const
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number]
export const NOTICE_KINDS = ['near', 'called', 'ready', 'missed'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What takes the server many seconds, and is done beside its other work. */
export const WORK_KINDS = ['staffing', 'what-if'] as const
export type WorkKind = (typeof WORK_KINDS)[number]
