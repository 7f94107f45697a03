import type { Instant } from '#contract/primitives.ts'
import type { DeskView } from '#contract/views/staff.ts'

export type Planned = DeskView['breaks'][number]

const MINUTE_MS = 60_000
/** A planned break is announced so long before it, and proposed to whoever leaves then. */
const AHEAD_MS = 10 * MINUTE_MS

/** The planned break that is on, or begins shortly; `null`: none is near. */
export const breakNear = (breaks: readonly Planned[], now: Instant): Planned | null =>
  breaks.find(({ from, to }) => now >= from - AHEAD_MS && now < to) ?? null

/** The planned break that a clerk is told of: while the counter is open, until they have left. */
export const announcedBreak = ({ breaks, counter }: Pick<DeskView, 'breaks' | 'counter'>, now: Instant): Planned | null =>
  counter.state === 'open' ? breakNear(breaks, now) : null

/** Whole minutes from now until then, rounded up: whoever says 42 minutes is not back before. */
export const minutesUntil = (at: Instant, now: Instant): number => Math.max(1, Math.ceil((at - now) / MINUTE_MS))

export const inMinutes = (now: Instant, minutes: number): Instant => (now + minutes * MINUTE_MS) as Instant

/** How far a break is: time left until the planned return, or past it. */
export const leftOf = (until: Instant, now: Instant): Readonly<{ ms: number; isOver: boolean }> => ({
  ms: Math.abs(until - now),
  isOver: now >= until,
})
