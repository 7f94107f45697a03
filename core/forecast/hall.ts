import type { Instant, ServiceId } from '#contract/primitives.ts'
import { PRIORITY_CLASSES, type PriorityClass, type Stage } from '#contract/words.ts'
import { type Counter, type Office, tiersOf } from '../office.ts'
import type { Caller } from '../order.ts'
import { helpsOf, placesAt } from '../queue.ts'
import { activeErrand } from '../ticket.ts'
import { waitKey } from './foreseen.ts'
import { type PlannedBreak, plannedBreakAt, plannedBreaks } from './planned.ts'
import { createKinds, type Kind, type Kinds, type RanksOf, type Stand, standsOf } from './stand.ts'

/**
 * An office at one moment, as it is played forward: the same people, counters and ranks, without what decides nothing. Instants are
 * milliseconds, as the rule of who is next has them.
 */
export type Hall = Readonly<{
  now: Instant
  closing: number
  desks: readonly Desk[]
  /** Every errand that is not settled, and of these the ones in a line, in order of arrival. */
  stands: readonly Stand[]
  line: readonly Waiting[]
  inLine: readonly Stand[]
  kinds: readonly Kind[]
  /** Of each desk the kinds that it calls, by its ranks. */
  calledAt: readonly (readonly (readonly Kind[])[])[]
  overtakingLimit: number
  /** The services that some desk hears, and the ranks of whoever comes for them or for their papers. */
  services: readonly HeardService[]
  /** Whoever might come now: with priority and without for each of these services. */
  newcomers: readonly Newcomer[]
  papers: ReadonlyMap<ServiceId, HeardService['papers']>
}>

/** `papers` by whether the visitor goes before ordinary ones. */
export type HeardService = Readonly<{
  id: ServiceId
  ordinary: Kind
  priority: Kind
  papers: Readonly<{ ordinary: Kind; priority: Kind }>
}>
/** Somebody who might come now: nobody, asked about. */
export type Newcomer = Readonly<{ service: ServiceId; priority: PriorityClass; kind: Kind }>
/** An errand in a line, and whose it is. */
export type Waiting = Readonly<{ stand: Stand; key: string }>

/** A counter that is open or comes back. */
export type Desk = Readonly<{
  place: number
  counter: Counter
  caller: Caller
  mayHelp: boolean
  breaks: readonly PlannedBreak[]
  /** The planned break that it is on just now. */
  away: PlannedBreak | null
  current: Readonly<{ stand: Stand; calledAt: number; isHere: boolean }> | null
}>

export function hallOf(office: Office, now: Instant): Hall {
  const counters = [...office.counters.values()].filter(({ state }) => state !== 'closed')
  const places = counters.map((counter) => placesAt(office, counter))
  const ranksOf: RanksOf = (errand) => places.map((placeOf) => placeOf(errand) ?? -1)
  const kinds = createKinds()
  const tickets = [...office.live.values()].map((ticket) => ({ ticket, stands: standsOf(ticket, { kinds, ranksOf, now }) }))
  const services = [...office.services.keys()]
    .map((id) => heardService(id, kinds, ranksOf))
    .filter(({ ordinary }) => isHeard(ordinary))
  const newcomers = services.flatMap((each) =>
    PRIORITY_CLASSES.map((priority) => ({ service: each.id, priority, kind: each[priority] })),
  )
  const currents = new Map(
    tickets.flatMap(({ ticket, stands }) => {
      const errand = activeErrand(ticket)
      const stand = stands.find(({ beginning }) => beginning.where === 'desk')
      if (!errand || !stand || errand.calledAt === null || ticket.at === null) return []
      return [[ticket.at, { stand, calledAt: errand.calledAt, isHere: errand.state === 'serving' }] as const]
    }),
  )
  const line = tickets.flatMap(({ ticket, stands }) =>
    stands.flatMap((stand, place) => (stand.beginning.where === 'line' ? [{ stand, key: keyAt(ticket, place) }] : [])),
  )
  for (const [place, { stand }] of line.entries()) stand.place = place
  return {
    now,
    closing: office.opening?.to ?? now,
    desks: counters.map((counter, place) => ({
      place,
      counter,
      caller: callerOf(office, counter, now),
      mayHelp: counter.settings.helps.length > 0,
      breaks: plannedBreaks(office, counter),
      away: counter.state === 'paused' ? plannedBreakAt(office, counter, counter.since) : null,
      current: currents.get(counter.settings.id) ?? null,
    })),
    stands: tickets.flatMap(({ stands }) => stands),
    line,
    inLine: line.map(({ stand }) => stand),
    kinds: kinds.all,
    calledAt: counters.map((counter, place) =>
      tiersOf(counter.settings).map((_, rank) => kinds.all.filter(({ ranks }) => ranks[place] === rank)),
    ),
    overtakingLimit: office.settings.priority.overtakingLimit,
    services,
    newcomers,
    papers: new Map(services.map(({ id, papers }) => [id, papers])),
  }
}

function heardService(service: ServiceId, all: Kinds, ranksOf: RanksOf): HeardService {
  const kinds = (stage: Stage, state: 'waiting' | 'ready') => {
    const ranks = ranksOf({ service, state, designation: null })
    return {
      ordinary: all.of({ service, stage, ranks, priorityFrom: Number.POSITIVE_INFINITY }),
      priority: all.of({ service, stage, ranks, priorityFrom: Number.NEGATIVE_INFINITY }),
    }
  }
  return { id: service, ...kinds('reception', 'waiting'), papers: kinds('delivery', 'ready') }
}

/** Whether any desk calls it. */
export const isHeard = ({ ranks }: Pick<Kind, 'ranks'>): boolean => ranks.some((rank) => rank >= 0)

function keyAt({ number, errands }: Parameters<typeof standsOf>[0], place: number): string {
  const open = errands.filter(({ settledAt }) => settledAt === null)
  return waitKey(number, open[place]?.index ?? 0)
}

const callerOf = ({ settings }: Office, counter: Counter, now: Instant): Caller => ({
  ...settings.priority,
  helps: helpsOf(counter),
  priorityStreak: counter.priorityStreak,
  newcomersSince: now,
})
