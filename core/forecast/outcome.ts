import type { OfficeEvent } from '#contract/events.ts'
import type { PriorityClass } from '#contract/words.ts'
import type { Correction, Given } from '../estimate/correction.ts'
import { type Errand, type Ticket, waitedMs } from '../ticket.ts'
import type { Glimpse } from './habits.ts'

/** The method, stored with every forecast, so that methods can be compared. Another one is another name. */
export const FORECAST_VERSION = 'replay-2'

/** Added to waits before ratios are taken, in seconds (estimate.md). */
export const EASE = 120

/** Whoever was called within a minute, and had been told so, teaches nothing. */
const HAD_TO_WAIT = 60

/** Whoever has priority waits for other reasons than the line, and teaches nothing about it. */
export type Corrections = Readonly<Record<PriorityClass, Correction>>

/** A call shows how long the wait was that had been told with the ticket: the correction of its class learns from it. */
export function learnOutcome(corrections: Corrections, { ticket }: Glimpse, { at, body }: OfficeEvent): void {
  const errand = body.type === 'errand-called' ? ticket?.errands[body.errand - 1] : undefined
  const given = errand && givenTo(errand)
  if (!ticket || !given || errand.firstCalledAt !== null) return
  const actual = waitedMs(errand, at) / 1000
  if (wasInterrupted(ticket, { at, actual }) || (actual < HAD_TO_WAIT && given.low < HAD_TO_WAIT)) return
  corrections[ticket.priority].learn(given, actual)
}

/** What was told, as the correction gave it; `null`: nothing was, or by another method. */
function givenTo({ told }: Errand): Given | null {
  const [wait, fifth] = told?.signals ?? []
  if (told?.version !== FORECAST_VERSION || wait === undefined || fifth === undefined) return null
  const [soonest, low, high] = [told.soonestMs / 1000, told.lowMs / 1000, told.highMs / 1000]
  return { of: { wait, service: told.service, ease: EASE }, fifth, soonest, low, high }
}

/** Whoever was at another counter meanwhile has waited less than has passed. */
const wasInterrupted = ({ issuedAt }: Ticket, { at, actual }: Readonly<{ at: number; actual: number }>): boolean =>
  Math.abs(actual - (at - issuedAt) / 1000) > 1
