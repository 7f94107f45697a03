import type { CounterId, Instant, ServiceId } from '#contract/primitives.ts'
import type { HelpRule } from '#contract/settings.ts'
import type { OrderReason } from '#contract/words.ts'
import type { Counter, Office } from './office.ts'
import { type Errand, hasPriority, inLine, type Ticket, waitedMs } from './ticket.ts'
import { minutesMs } from './time.ts'

/** Who is next, and why. */
export type Next = Readonly<{ ticket: Ticket; errand: Errand; why: OrderReason }>
export type Candidate = Readonly<{ ticket: Ticket; errand: Errand; overtaken: number }>

/** Those in the line of the given services, in order of arrival; a visitor called to a counter stands in no line for that time. */
export function lineFor(office: Office, services: readonly string[]): readonly Candidate[] {
  return candidates(office, (errand) => services.includes(errand.service))
}

function candidates(office: Office, isMeant: (errand: Errand) => boolean): readonly Candidate[] {
  const line: Candidate[] = []
  for (const ticket of office.live.values()) {
    if (ticket.at !== null) continue
    const errands = ticket.errands.filter((errand) => isMeant(errand) && inLine(ticket, errand))
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
function designatedCounter(office: Office, { designation }: Errand): CounterId | null {
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

/** Says at which place in a counter's order an errand stands, its first rank being 0; `null` where the counter does not call it. */
export function placesAt(office: Office, counter: Counter): (errand: Errand) => number | null {
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

/** One rank of a counter with those in its line. */
type Rank = Readonly<{ help: HelpRule | null; line: readonly Candidate[] }>

const hasWaited = (line: readonly Candidate[], minutes: number, now: Instant): boolean =>
  line.some(({ errand }) => (errand.state === 'ready' ? now - errand.since : waitedMs(errand, now)) >= minutesMs(minutes))

/**
 * A counter's ranks in the order in which it turns to them as of now (Q1, Q8): those it helps before its own because of their wait,
 * its own, those it helps. The last are the ones whose wait has not come to its threshold: it does not call these.
 */
function ranksInTurn(office: Office, counter: Counter, now: Instant): { called: readonly Rank[]; notYet: readonly Rank[] } {
  const placeOf = placesAt(office, counter)
  const ranks = tiersOf(counter).map(({ help }, place) => ({
    help,
    line: candidates(office, (errand) => placeOf(errand) === place),
  }))
  const urgent = ({ help, line }: Rank): boolean =>
    help !== null && help.beforeOwnFromMinutes !== null && hasWaited(line, help.beforeOwnFromMinutes, now)
  const due = (rank: Rank): boolean => rank.help === null || hasWaited(rank.line, rank.help.fromMinutes, now)
  return {
    called: [...ranks.filter(urgent), ...ranks.filter((rank) => !urgent(rank) && due(rank))],
    notYet: ranks.filter((rank) => !urgent(rank) && !due(rank)),
  }
}

/**
 * Among those of one rank (Q2–Q4): where someone has been overtaken to the limit, the first of their class; else priority before ordinary, but after
 * `interleave` priority calls in a row one ordinary; and within a class always the earliest arrival.
 */
function firstOfRank(office: Office, counter: Counter, { line, now }: { line: readonly Candidate[]; now: Instant }): Next | null {
  const { interleave, overtakingLimit } = office.settings.priority
  const ordinary = line.find(({ ticket }) => !hasPriority(ticket, now))
  const priority = line.find(({ ticket }) => hasPriority(ticket, now))
  if (!ordinary || !priority) {
    const only = ordinary ?? priority
    return only ? { ...only, why: 'arrival' } : null
  }
  const wronged = line.find(({ overtaken }) => overtaken >= overtakingLimit)
  if (wronged) return { ...(hasPriority(wronged.ticket, now) ? priority : ordinary), why: 'overtaken' }
  if (priority.ticket.order < ordinary.ticket.order) return { ...priority, why: 'arrival' }
  if (counter.priorityStreak >= interleave) return { ...ordinary, why: 'interleave' }
  return { ...priority, why: 'priority' }
}

/** Who is first by arrival may be so because this counter is meant, or because it helps: that explains more. */
function explained(next: Next, help: HelpRule | null): Next {
  if (next.why !== 'arrival') return next
  if (next.errand.designation !== null) return { ...next, why: 'designated' }
  return help === null ? next : { ...next, why: 'help' }
}

/** The ticket that the next button of a counter calls: its ranks in turn (Q1), then the discipline within the rank. */
export function nextFor(office: Office, counter: Counter, now: Instant): Next | null {
  for (const { help, line } of ranksInTurn(office, counter, now).called) {
    const next = firstOfRank(office, counter, { line, now })
    if (next) return explained(next, help)
  }
  return null
}

/** Everyone this counter may call, each once: by rank as things stand, within a rank by arrival. */
export function callOrder(office: Office, counter: Counter, now: Instant): readonly Ticket[] {
  const { called, notYet } = ranksInTurn(office, counter, now)
  const tickets = [...called, ...notYet].flatMap(({ line }) => line.map(({ ticket }) => ticket))
  return [...new Map(tickets.map((ticket) => [ticket.number, ticket])).values()]
}
