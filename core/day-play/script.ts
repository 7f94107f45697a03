import type { EventBody } from '#contract/events.ts'
import type { AppointmentId, CounterId, Instant, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { CancelReason, Language, Need, PriorityReason } from '#contract/words.ts'

/** What follows a stay at a counter. A visitor who is not back that day, or whose papers are not ready, has `null`. */
export type After = Readonly<
  | { is: 'finished' }
  | { is: 'prepared'; readyAfterMs: number | null }
  | { is: 'held'; backAfterMs: number | null }
  | { is: 'sent-on'; to: ServiceId }
  | { is: 'cancelled'; reason: CancelReason }
>

/** One stay at a counter, from the call on. Each call of an errand is its next stay. */
export type Stay = Readonly<{
  /** From the call to the start; `null`: nobody presses start. */
  walkMs: number | null
  atDeskMs: number
  after: After
  /** From the visitor's leaving until the clerk looks for the next. */
  clearMs: number
}>

export type ErrandScript = Readonly<{ service: ServiceId; stays: readonly Stay[] }>

/**
 * A call in vain: after how long it is repeated and given up, and when the visitor is back; `by-rule`: when the office's rule says so, `null`: gone
 * for good.
 */
export type Miss = Readonly<{ recalledAfterMs: number | null; missedAfterMs: number; backAfterMs: number | 'by-rule' | null }>

/** One visitor: when, for what, and how it will go. */
export type ScriptedVisit = Readonly<{
  arrivesAt: Instant
  language: Language
  /** Why the visitor has priority; `null`: an ordinary one. */
  priority: PriorityReason | null
  needs: readonly Need[]
  /** Errands ticket by ticket: the next is taken when the one before is over. Mostly one ticket for all. */
  tickets: readonly (readonly ErrandScript[])[]
  /** How the visitor's calls are in vain, call by call; `null` and beyond the last: they come. Who is gone is gone for all that follow. */
  misses: readonly (Miss | null)[]
  /** How the visitor comes in: with a number that was carried over, or at a booked time; `null`: as most do. */
  entry: Readonly<{ carried: TicketNumber } | { booked: AppointmentId }> | null
  /** Leaves the queue if not called within so long; `null` stays. */
  leavesAfterMs: number | null
}>

/** A clerk away from the counter: goes when free. `keeps` says whether a late beginning shortens the break or moves its end. */
export type Break = Readonly<{ from: Instant; to: Instant; keeps: 'end' | 'length' }>

/** One counter's day. */
export type DeskScript = Readonly<{
  counter: CounterId
  /** Until `to`, or once free after it; `null`: until the office has closed and nobody is expected. */
  open: readonly Readonly<{ from: Instant; to: Instant | null }>[]
  breaks: readonly Break[]
  /** From seeing that somebody waits to the call. */
  lookUpMs: number
  /** A clerk who helps other lines looks as soon as somebody there has waited long enough; else whenever something happens. */
  watchesClock: boolean
}>

/** What happens to the office whatever visitors and clerks do. */
export type OfficeFact = Readonly<{
  at: Instant
  body: Extract<EventBody, { type: 'settings-changed' | 'appointment-booked' }>
}>

/** Whether a visitor waits for whoever is free first, or chooses on arrival the counter with the shortest line and waits for that one. */
export type Lines = 'shared' | 'one-per-counter'

/** A day as it will go: how the office opens it, who comes and who works. */
export type DayScript = Readonly<{
  at: Instant
  opened: Extract<EventBody, { type: 'day-opened' }>
  visits: readonly ScriptedVisit[]
  desks: readonly DeskScript[]
  facts: readonly OfficeFact[]
  lines: Lines
}>
