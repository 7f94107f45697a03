import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { HelpRule } from '#contract/settings.ts'
import type { OrderReason } from '#contract/words.ts'
import type { Counter, Office } from './office.ts'
import { type Caller, type LineAt, lookForNext, rankOrder, type Standing } from './order.ts'
import { type Errand, inLine, priorityFrom, type Ticket, waitedMs } from './ticket.ts'

/** Who is next, and why. */
export type Next = Readonly<{ ticket: Ticket; errand: Errand; why: OrderReason }>
type Candidate = Readonly<{ ticket: Ticket; errand: Errand }>

/** Those in the line of the given services, in order of arrival; a visitor called to a counter stands in no line for that time. */
export function lineFor(office: Office, services: readonly string[]): readonly Candidate[] {
  const line: Candidate[] = []
  for (const ticket of office.live.values()) {
    if (ticket.at !== null) continue
    const errand = ticket.errands.find((each) => services.includes(each.service) && inLine(ticket, each))
    if (errand) line.push({ ticket, errand })
  }
  return line
}

/** People in the line of each service. */
export type LineLengths = ReadonlyMap<ServiceId, number>

/** Every line's length in one pass over the people in the hall. */
export function lineLengths(office: Office): LineLengths {
  const lengths = new Map<ServiceId, number>()
  for (const ticket of office.live.values()) {
    if (ticket.at !== null) continue
    for (const errand of ticket.errands)
      if (inLine(ticket, errand)) lengths.set(errand.service, (lengths.get(errand.service) ?? 0) + 1)
  }
  return lengths
}

/** Services of one rank of a counter: its own, or those it helps with by a rule. */
type Tier = Readonly<{ services: readonly ServiceId[]; help: HelpRule | null }>

const tiersOf = ({ settings }: Counter): readonly Tier[] => [
  ...settings.ranks.map((services) => ({ services, help: null })),
  ...settings.helps.map((help) => ({ services: help.services, help })),
]

/** The counter that a designation means; `null` once that counter, or its clerk's, has closed: then it binds nobody (Q9). */
function designatedCounter(office: Office, { designation }: Placed): CounterId | null {
  if (designation === null) return null
  const counter =
    designation.to === 'counter'
      ? office.counters.get(designation.counter)
      : [...office.counters.values()].find(({ clerk }) => clerk === designation.clerk)
  return counter && counter.state !== 'closed' ? counter.settings.id : null
}

/** Services whose papers are handed over at counters of their own, as long as one of these is not closed (T10). */
const deliveredApart = (office: Office): ReadonlySet<ServiceId> =>
  new Set([...office.counters.values()].flatMap(({ state, settings }) => (state === 'closed' ? [] : settings.delivers)))

/** What of an errand decides where it is called. */
type Placed = Pick<Errand, 'service' | 'state' | 'designation'>

/** Says at which place in a counter's order an errand stands, its first rank being 0; `null` where the counter does not call it. */
export function placesAt(office: Office, counter: Counter): (errand: Placed) => number | null {
  const tiers = tiersOf(counter)
  const apart = deliveredApart(office)
  return (errand) => {
    const designated = designatedCounter(office, errand)
    if (designated !== null) return designated === counter.settings.id ? 0 : null
    if (errand.state === 'ready' && apart.has(errand.service))
      return counter.settings.delivers.includes(errand.service) ? 0 : null
    const place = tiers.findIndex(({ services }) => services.includes(errand.service))
    return place < 0 ? null : place
  }
}

/** An errand in a line, as the rule of who is next sees it. */
type InLine = Standing & Readonly<{ ticket: Ticket; errand: Errand }>

/** Everyone's errands in the lines as of now, in the order in which they are called. */
export function everyoneInLine(office: Office, now: Instant): readonly InLine[] {
  const standing: InLine[] = []
  for (const ticket of office.live.values()) {
    if (ticket.at !== null) continue
    for (const errand of ticket.errands) if (inLine(ticket, errand)) standing.push(standingOf(ticket, errand, now))
  }
  return standing
}

const standingOf = (ticket: Ticket, errand: Errand, now: Instant): InLine => ({
  ticket,
  errand,
  order: ticket.order,
  priorityFrom: priorityFrom(ticket),
  overtaken: errand.overtaken,
  waitsSince: errand.state === 'ready' ? errand.since : now - waitedMs(errand, now),
})

/** The rules by which a counter helps, rank by rank; `null` where the rank is its own. */
export const helpsOf = (counter: Counter): readonly (HelpRule | null)[] => tiersOf(counter).map(({ help }) => help)

const callerOf = ({ settings }: Office, counter: Counter): Caller => ({
  ...settings.priority,
  helps: helpsOf(counter),
  priorityStreak: counter.priorityStreak,
  newcomersSince: Number.POSITIVE_INFINITY,
})

/** Whom a counter may call, by its ranks. */
function linesAt(office: Office, counter: Counter, now: Instant): LineAt<InLine> {
  const placeOf = placesAt(office, counter)
  const byPlace = Map.groupBy(everyoneInLine(office, now), ({ errand }) => placeOf(errand))
  return (rank) => byPlace.get(rank) ?? []
}

/** Who is first by arrival may be so because this counter is meant, or because it helps: that explains more. */
function explained({ errand }: InLine, why: OrderReason, help: HelpRule | null): OrderReason {
  if (why !== 'arrival') return why
  if (errand.designation !== null) return 'designated'
  return help === null ? why : 'help'
}

/** The ticket that the next button of a counter calls (Q1–Q4). */
export function nextFor(office: Office, counter: Counter, now: Instant): Next | null {
  const caller = callerOf(office, counter)
  const { choice } = lookForNext(linesAt(office, counter, now), caller, now)
  if (!choice) return null
  const { standing, why, rank } = choice
  return { ticket: standing.ticket, errand: standing.errand, why: explained(standing, why, caller.helps[rank] ?? null) }
}

/** Everyone this counter may call, each once: by rank as things stand, within a rank by arrival. */
export function callOrder(office: Office, counter: Counter, now: Instant): readonly Ticket[] {
  const lineAt = linesAt(office, counter, now)
  const inOrder = rankOrder(lineAt, callerOf(office, counter), now).flatMap(lineAt)
  return [...new Map(inOrder.map(({ ticket }) => [ticket.number, ticket])).values()]
}
