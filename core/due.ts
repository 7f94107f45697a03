import type { EventBody } from '#contract/events.ts'
import type { Instant } from '#contract/primitives.ts'
import { called } from './decide/at-counter.ts'
import type { Office } from './office.ts'
import { nextFor } from './queue.ts'
import type { Errand, Return } from './ticket.ts'

/** Calls of a service since a call of the day, recalls not counted. */
function callsSince({ calls }: Office, { service, sinceCall }: { service: string; sinceCall: number }): number {
  let count = 0
  for (const made of calls) {
    if (made.call <= sinceCall) break
    if (made.service === service && !made.recalled) count += 1
  }
  return count
}

const isBack = (office: Office, { service }: Errand, { at, afterCalls, sinceCall }: Return, now: Instant): boolean =>
  (at !== null && now >= at) || (afterCalls !== null && callsSince(office, { service, sinceCall }) >= afterCalls)

const holdIsOver = ({ state, hold }: Errand, now: Instant): boolean =>
  state === 'held' && hold !== null && hold.until !== null && now >= hold.until

/** Whoever was on hold until now, or did not come and is due again, is back in the line. */
function dueReturn(office: Office, now: Instant): EventBody | null {
  for (const ticket of office.live.values())
    for (const errand of ticket.errands)
      if (
        holdIsOver(errand, now) ||
        (errand.state === 'absent' && errand.returns !== null && isBack(office, errand, errand.returns, now))
      )
        return { type: 'errand-returned', number: ticket.number, errand: errand.index }
  return null
}

/** A counter that calls by itself does so once it has been idle for its time and someone waits. */
function dueCall(office: Office, now: Instant): EventBody | null {
  for (const counter of office.counters.values()) {
    const { autoCallSeconds } = counter.settings
    if (autoCallSeconds === null || counter.idleSince === null || now < counter.idleSince + autoCallSeconds * 1000) continue
    const next = nextFor(office, counter, now)
    if (next) return called(office, counter, next)
  }
  return null
}

/** What the time itself brings about, one fact at a time; `null`: nothing is due. The office is its own actor here. */
export const nextDue = (office: Office, now: Instant): EventBody | null => dueReturn(office, now) ?? dueCall(office, now)
