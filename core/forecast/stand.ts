import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Stage } from '#contract/words.ts'
import type { Standing } from '../order.ts'
import { atCounter, type Errand, inLine, isBlocked, isSettled, priorityFrom, type Ticket, waitedMs } from '../ticket.ts'

/** Somebody in the hall, with all that they still have to do. */
export type Visitor = Readonly<{
  errands: readonly Stand[]
  /** All of theirs that can stand in a line, the papers that are fetched among them. */
  all: Stand[]
}>

/** What is the same of all whose turn differs in nothing but their arrival; each once in a hall, at a place of its own. */
export type Kind = Readonly<{
  place: number
  service: ServiceId
  stage: Stage
  /** The rank at each desk; -1 where it is not called. */
  ranks: readonly number[]
  priorityFrom: number
}>

/** The kinds of a hall, in the order in which they were asked for. */
export type Kinds = Readonly<{ all: readonly Kind[]; of: (kind: Omit<Kind, 'place'>) => Kind }>

/** Where an errand is: in a line, in one while its visitor is at a desk, behind another of the same visitor, and so on. */
export type Whereabouts = 'line' | 'elsewhere' | 'blocked' | 'desk' | 'preparing' | 'away'

/** How an errand stands as every run begins. */
export type Beginning = Readonly<{
  where: Whereabouts
  since: number
  /** From when it is in a line again, where that is known of one that is away. */
  backAt: number | null
  waitsSince: number
  overtaken: number
}>

/** An errand as it is played forward. Instants in milliseconds; what is not readonly is of the run that is being played. */
export type Stand = Standing & {
  readonly kind: Kind
  readonly service: ServiceId
  readonly beginning: Beginning
  /** When its visitor came to the building, by the clock. */
  readonly arrivedAt: number
  visitor: Visitor
  /** Errands of the same visitor that come first. */
  after: readonly Stand[]
  /** The errand that is over with it: itself, or the one whose papers are fetched. */
  finishes: Stand | null
  /** As if it had always waited: time away or at other counters does not count. */
  waitsSince: number
  overtaken: number
  isDone: boolean
  /** Its place among those whose wait is asked for; -1: nobody asks. */
  place: number
  /** It has come into the line from behind another of the same visitor. */
  isFree: boolean
}

/** The ranks of an errand at all desks. */
export type RanksOf = (errand: Pick<Errand, 'service' | 'state' | 'designation'>) => readonly number[]

export function createKinds(): Kinds {
  const all: Kind[] = []
  const known = new Map<string, Kind>()
  return {
    all,
    of: (kind) => {
      const key = [kind.service, kind.stage, kind.priorityFrom, ...kind.ranks].join()
      const same = known.get(key)
      if (same) return same
      const made = { ...kind, place: all.length }
      all.push(made)
      known.set(key, made)
      return made
    },
  }
}

/** Of a ticket, each errand that is not settled. */
export function standsOf(
  ticket: Ticket,
  { kinds, ranksOf, now }: Readonly<{ kinds: Kinds; ranksOf: RanksOf; now: Instant }>,
): readonly Stand[] {
  const open = ticket.errands.filter((errand) => !isSettled(errand))
  const kindOf = (errand: Errand): Kind =>
    kinds.of({ service: errand.service, stage: errand.stage, ranks: ranksOf(errand), priorityFrom: priorityFrom(ticket) })
  const stands = new Map(open.map((errand) => [errand.index, standOf(ticket, errand, { kind: kindOf(errand), now })]))
  const errands = [...stands.values()]
  const visitor = { errands, all: [...errands] }
  for (const errand of open) {
    const stand = stands.get(errand.index)
    if (!stand) continue
    stand.visitor = visitor
    stand.after = errand.after.flatMap((index) => stands.get(index) ?? [])
  }
  return errands
}

function standOf(ticket: Ticket, errand: Errand, { kind, now }: Readonly<{ kind: Kind; now: Instant }>): Stand {
  const waitsSince = errand.state === 'ready' ? errand.since : now - waitedMs(errand, now)
  const beginning = {
    where: whereaboutsOf(ticket, errand),
    since: errand.since,
    backAt: errand.hold?.until ?? errand.returns?.at ?? null,
    waitsSince,
    overtaken: errand.overtaken,
  }
  return newStand(kind, { order: ticket.order + errand.index * WITHIN_TICKET, arrivedAt: ticket.issuedAt, waitsSince, beginning })
}

function whereaboutsOf(ticket: Ticket, errand: Errand): Whereabouts {
  if (atCounter(errand)) return 'desk'
  if (errand.state === 'preparing') return 'preparing'
  if (errand.state === 'held' || errand.state === 'absent') return 'away'
  if (isBlocked(ticket, errand)) return 'blocked'
  return ticket.at === null && inLine(ticket, errand) ? 'line' : 'elsewhere'
}

/** Of a visitor who has nothing else to do: nobody asks for more. */
const ALONE: Visitor = { errands: [], all: [] }
const NONE: readonly Stand[] = []
/** Of two errands of a visitor that stand equal the one that is named first is called. */
const WITHIN_TICKET = 1 / 1024
const COMES_LATER: Beginning = { where: 'line', since: 0, backAt: null, waitsSince: 0, overtaken: 0 }

/** Field by field: thousands are made in a forecast. */
const newStand = (
  kind: Kind,
  { order, arrivedAt, waitsSince, beginning }: Pick<Stand, 'order' | 'arrivedAt' | 'waitsSince' | 'beginning'>,
): Stand => ({
  kind,
  service: kind.service,
  beginning,
  order,
  arrivedAt,
  priorityFrom: kind.priorityFrom,
  waitsSince,
  overtaken: 0,
  visitor: ALONE,
  after: NONE,
  finishes: null,
  isDone: false,
  place: -1,
  isFree: false,
})

/** Somebody who comes for one service. */
export const newcomer = (kind: Kind, { order, at }: Readonly<{ order: number; at: number }>): Stand =>
  newStand(kind, { order, arrivedAt: at, waitsSince: at, beginning: COMES_LATER })

/** As every run begins. */
export function putBack(stand: Stand): void {
  const { beginning, visitor } = stand
  stand.overtaken = beginning.overtaken
  stand.waitsSince = beginning.waitsSince
  stand.isDone = false
  stand.isFree = false
  if (visitor.all.length > visitor.errands.length) visitor.all.length = visitor.errands.length
}

/** The papers of an errand that has been heard, once they are ready. */
export function delivery(heard: Stand, kind: Kind, readyAt: number): Stand {
  const { visitor, order, arrivedAt } = heard
  const stand = newStand(kind, { order, arrivedAt, waitsSince: readyAt, beginning: COMES_LATER })
  stand.visitor = visitor
  stand.finishes = heard
  stand.overtaken = heard.overtaken
  if (visitor.errands.length > 1) visitor.all.push(stand)
  return stand
}
