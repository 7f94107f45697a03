import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { Stage } from '#contract/words.ts'
import type { Standing } from '../order.ts'
import { atCounter, type Errand, inLine, isBlocked, isSettled, priorityFrom, type Ticket, waitedMs } from '../ticket.ts'

/** Somebody in the hall, with all that they still have to do. */
export type Visitor = Readonly<{
  errands: readonly Stand[]
  arrivedAt: number
  /** All of theirs that can stand in a line, the papers that are fetched among them. */
  all: Stand[]
}>

/** Where an errand is: in a line, in one while its visitor is at a desk, behind another of the same visitor, and so on. */
export type Whereabouts = 'line' | 'elsewhere' | 'blocked' | 'desk' | 'preparing' | 'away'

/** An errand as it is played forward. Instants in milliseconds; what is not readonly is of the run that is being played. */
export type Stand = Standing & {
  visitor: Visitor
  readonly service: ServiceId
  readonly stage: Stage
  /** Its rank at each desk; -1 where it is not called. */
  readonly ranks: readonly number[]
  /** Names those who differ from it in nothing but their arrival. */
  readonly group: string
  /** Errands of the same visitor that come first. */
  after: readonly Stand[]
  /** The errand that is over with it: itself, or the one whose papers are fetched. */
  finishes: Stand | null
  readonly where: Whereabouts
  readonly since: number
  /** From when it is in a line again, where that is known of one that is away. */
  readonly backAt: number | null
  readonly overtakenBefore: number
  overtaken: number
  isDone: boolean
  /** Its place among those whose wait is asked for; -1: nobody asks. */
  place: number
  /** It has come into the line from behind another of the same visitor. */
  isFree: boolean
}

/** The ranks of an errand at all desks. */
export type RanksOf = (errand: Pick<Errand, 'service' | 'state' | 'designation'>) => readonly number[]

/** Of a ticket, each errand that is not settled. */
export function standsOf(ticket: Ticket, ranksOf: RanksOf, now: Instant): readonly Stand[] {
  const open = ticket.errands.filter((errand) => !isSettled(errand))
  const stands = new Map(open.map((errand) => [errand.index, standOf(ticket, errand, { ranks: ranksOf(errand), now })]))
  const errands = [...stands.values()]
  const visitor = { errands, arrivedAt: ticket.issuedAt, all: [...errands] }
  for (const errand of open) {
    const stand = stands.get(errand.index)
    if (!stand) continue
    stand.visitor = visitor
    stand.after = errand.after.flatMap((index) => stands.get(index) ?? [])
  }
  return visitor.errands
}

function standOf(ticket: Ticket, errand: Errand, { ranks, now }: Readonly<{ ranks: readonly number[]; now: Instant }>): Stand {
  const kind = kindOf(errand.service, errand.stage, { ranks, from: priorityFrom(ticket) })
  const waitsSince = errand.state === 'ready' ? errand.since : now - waitedMs(errand, now)
  return {
    ...newStand(kind, { visitor: NOBODY, order: ticket.order, waitsSince }),
    where: whereaboutsOf(ticket, errand),
    since: errand.since,
    backAt: errand.hold?.until ?? errand.returns?.at ?? null,
    overtakenBefore: errand.overtaken,
  }
}

const groupOf = (
  { service, stage }: Pick<Errand, 'service' | 'stage'>,
  { ranks, from }: Readonly<{ ranks: readonly number[]; from: number }>,
): string => `${service} ${stage} ${from} ${ranks.join()}`

function whereaboutsOf(ticket: Ticket, errand: Errand): Whereabouts {
  if (atCounter(errand)) return 'desk'
  if (errand.state === 'preparing') return 'preparing'
  if (errand.state === 'held' || errand.state === 'absent') return 'away'
  if (isBlocked(ticket, errand)) return 'blocked'
  return ticket.at === null && inLine(ticket, errand) ? 'line' : 'elsewhere'
}

/** What is the same of all who come for a service, ordinary or with priority, or for its papers. */
export type Kind = Pick<Stand, 'service' | 'stage' | 'ranks' | 'priorityFrom' | 'group'>

export function kindOf(
  service: ServiceId,
  stage: Stage,
  { ranks, from }: Readonly<{ ranks: readonly number[]; from: number }>,
): Kind {
  return { service, stage, ranks, priorityFrom: from, group: groupOf({ service, stage }, { ranks, from }) }
}

const NOBODY: Visitor = { errands: [], arrivedAt: 0, all: [] }
const NONE: readonly Stand[] = []

/** Field by field: thousands are made in a forecast. */
const newStand = (
  { service, stage, ranks, priorityFrom: from, group }: Kind,
  { visitor, order, waitsSince }: Pick<Stand, 'visitor' | 'order' | 'waitsSince'>,
): Stand => ({
  visitor,
  service,
  stage,
  ranks,
  group,
  order,
  priorityFrom: from,
  waitsSince,
  after: NONE,
  finishes: null,
  where: 'line',
  since: waitsSince,
  backAt: null,
  overtakenBefore: 0,
  overtaken: 0,
  isDone: false,
  place: -1,
  isFree: false,
})

/** Somebody who comes for one service. */
export function newcomer(kind: Kind, { order, at }: Readonly<{ order: number; at: number }>): Stand {
  const stand = newStand(kind, { visitor: NOBODY, order, waitsSince: at })
  const errands = [stand]
  stand.visitor = { errands, arrivedAt: at, all: errands }
  return stand
}

/** The papers of an errand that has been heard, once they are ready. */
export function delivery(heard: Stand, kind: Kind, readyAt: number): Stand {
  const { visitor, order } = heard
  const stand = newStand(kind, { visitor, order, waitsSince: readyAt })
  stand.finishes = heard
  if (visitor.errands.length > 1) visitor.all.push(stand)
  return stand
}
