import type { ServiceId } from '#contract/primitives.ts'
import type { OrderReason } from '#contract/words.ts'
import type { Counter, Office } from './office.ts'
import { type Errand, inLine, type Ticket } from './ticket.ts'

/** Who is next, and why. */
export type Next = Readonly<{ ticket: Ticket; errand: Errand; why: OrderReason }>
type Candidate = Readonly<{ ticket: Ticket; errand: Errand; overtaken: number }>

/** Those in the line of the given services, in order of arrival; a visitor called to a counter stands in no line for that time. */
export function lineFor(office: Office, services: readonly string[]): readonly Candidate[] {
  const line: Candidate[] = []
  for (const ticket of office.live.values()) {
    if (ticket.at !== null) continue
    const errands = ticket.errands.filter((candidate) => inLine(candidate) && services.includes(candidate.service))
    const [errand] = errands
    if (errand) line.push({ ticket, errand, overtaken: Math.max(...errands.map(({ overtaken }) => overtaken)) })
  }
  return line
}

/** People in the line of each service. */
export type LineLengths = ReadonlyMap<ServiceId, number>

/** Every line's length in one pass over the people in the hall. */
export function lineLengths(office: Office): LineLengths {
  const lengths = new Map<ServiceId, number>()
  for (const { at, errands } of office.live.values()) {
    if (at !== null) continue
    for (const errand of errands) if (inLine(errand)) lengths.set(errand.service, (lengths.get(errand.service) ?? 0) + 1)
  }
  return lengths
}

/**
 * Among those of one rank (Q2–Q4): whoever has been overtaken to the limit; else priority before ordinary, but after
 * `interleave` priority calls in a row one ordinary; and within a class always the earliest arrival.
 */
function firstOfRank(office: Office, counter: Counter, line: readonly Candidate[]): Next | null {
  const { interleave, overtakingLimit } = office.settings.priority
  const ordinary = line.find(({ ticket }) => ticket.priority === 'ordinary')
  const priority = line.find(({ ticket }) => ticket.priority === 'priority')
  if (!ordinary || !priority) {
    const only = ordinary ?? priority
    return only ? { ...only, why: 'arrival' } : null
  }
  const wronged = line.find(({ overtaken }) => overtaken >= overtakingLimit)
  if (wronged) return { ...wronged, why: 'overtaken' }
  if (priority.ticket.order < ordinary.ticket.order) return { ...priority, why: 'arrival' }
  if (counter.priorityStreak >= interleave) return { ...ordinary, why: 'interleave' }
  return { ...priority, why: 'priority' }
}

/** The ticket that the next button of a counter calls: its services in rank order (Q1), then the discipline within the rank. */
export function nextFor(office: Office, counter: Counter): Next | null {
  for (const services of counter.settings.ranks) {
    const next = firstOfRank(office, counter, lineFor(office, services))
    if (next) return next
  }
  return null
}
