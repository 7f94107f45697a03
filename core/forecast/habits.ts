import type { EventBody } from '#contract/events.ts'
import type { CounterId, Instant } from '#contract/primitives.ts'
import { createPatience, type Patience } from '../estimate/patience.ts'
import type { Counter, Office } from '../office.ts'
import { nextFor } from '../queue.ts'
import { activeErrand, type Errand, hasPriority, inLine, type Ticket, waitedMs } from '../ticket.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { type AtDesk, createAtDesk } from './at-desk.ts'
import { type Breaks, createBreaks } from './breaks.ts'
import { isPlannedBreak } from './planned.ts'

/** How an office goes about its days, learned from its own facts as they happen. Times are seconds on the scale of instants. */
export type Habits = Readonly<{
  atDesk: AtDesk
  breaks: Breaks
  patience: Patience
  arrivals: Arrivals
  /** A fact has happened: what it was about stood so before, and the office stands so now. */
  happened: (before: Glimpse, fact: Readonly<{ at: Instant; body: EventBody }>, office: Office) => void
}>

/** The ticket and the counter that a fact is about, as they were before it. */
export type Glimpse = Readonly<{ ticket: Ticket | null; counter: Counter | null }>

export function glimpse(office: Office | null, body: EventBody): Glimpse {
  const ticket = 'number' in body ? (office?.live.get(body.number) ?? null) : null
  const counter = ('counter' in body ? body.counter : ticket?.at) ?? null
  return { ticket, counter: counter === null ? null : (office?.counters.get(counter) ?? null) }
}

/** Levels of `Arrivals`: who comes with priority is of a kind of their own. */
export const PRIORITY = 1
const ORDINARY = 0

const seconds = (ms: number): number => ms / 1000

export function createHabits(): Habits {
  let services: Office['services'] = new Map()
  const atDesk = createAtDesk(() => services)
  const breaks = createBreaks()
  const patience = createPatience()
  const arrivals = createArrivals()
  /** Desks that were left free while somebody waited for them. */
  const leftLine = new Set<CounterId>()

  function called({ ticket, counter }: Glimpse, { errand: index }: { errand: number }, at: Instant): void {
    const errand = ticket?.errands[index - 1]
    if (!ticket || !counter || !errand) return
    if (leftLine.delete(counter.settings.id) && counter.idleSince !== null) atDesk.paused(seconds(at - counter.idleSince))
    if (errand.firstCalledAt === null) patience.learn(seconds(waitedMs(errand, at)), false)
  }

  function left({ ticket, counter }: Glimpse, { at, body }: Readonly<{ at: Instant; body: EventBody }>, office: Office): void {
    const errand = ticket && activeErrand(ticket)
    if (!errand || errand.calledAt === null || !counter) return
    learnDesk(errand, { body, seconds: seconds(at - errand.calledAt) })
    const freed = office.counters.get(counter.settings.id)
    if (freed?.state === 'open' && freed.current === null && nextFor(office, freed, at)) leftLine.add(counter.settings.id)
  }

  function learnDesk(errand: Errand, { body, seconds: taken }: Readonly<{ body: EventBody; seconds: number }>): void {
    const waited = seconds(errand.waitedMs)
    if (body.type === 'errand-missed') atDesk.missed(waited, taken)
    if (!ENDS.has(body.type)) return
    atDesk.came(waited)
    atDesk.served(errand.service, errand.stage, taken)
    if (errand.stage === 'reception') atDesk.heard(errand.service, body.type === 'errand-prepared')
  }

  function inHall({ ticket }: Glimpse, { at, body }: Readonly<{ at: Instant; body: EventBody }>, office: Office): void {
    switch (body.type) {
      case 'ticket-issued': {
        const issued = office.live.get(body.number)
        const priority = issued && hasPriority(issued, at) ? PRIORITY : ORDINARY
        for (const service of body.services) arrivals.arrived({ service, priority }, at)
        break
      }
      case 'errand-cancelled': {
        const errand = ticket?.errands[body.errand - 1]
        if (body.by === 'visitor' && ticket && errand && inLine(ticket, errand))
          patience.learn(seconds(waitedMs(errand, at)), true)
        break
      }
      case 'errand-readied': {
        const errand = ticket?.errands[body.errand - 1]
        if (errand) atDesk.prepared(errand.service, seconds(at - errand.since))
        break
      }
      default:
    }
  }

  function turned({ counter }: Glimpse, { at, body }: Readonly<{ at: Instant; body: EventBody }>, office: Office): void {
    if (!counter) return
    const { id } = counter.settings
    if (body.type === 'counter-opened') breaks.opened(id, seconds(at))
    if (body.type === 'counter-closed') breaks.stopped(id, seconds(at), 'closed')
    if (body.type === 'counter-paused')
      breaks.stopped(id, seconds(at), isPlannedBreak(office, counter, at) ? 'planned' : 'unplanned')
    if (body.type.startsWith('counter-')) leftLine.delete(id)
  }

  function newDay(): void {
    atDesk.newDay()
    breaks.newDay()
    leftLine.clear()
  }

  return {
    atDesk,
    breaks,
    patience,
    arrivals,
    happened: (before, fact, office) => {
      services = office.services
      arrivals.stands(office)
      if (fact.body.type === 'day-opened') newDay()
      else if (fact.body.type === 'errand-called') called(before, fact.body, fact.at)
      else if (before.ticket && before.ticket.at !== null && isAway(office, before.ticket)) left(before, fact, office)
      else turned(before, fact, office)
      inHall(before, fact, office)
    },
  }
}

/** Ends of what was done at a desk, from which its length is learned. */
const ENDS: ReadonlySet<EventBody['type']> = new Set([
  'errand-finished',
  'errand-prepared',
  'errand-transferred',
  'errand-redirected',
])

const isAway = (office: Office, { number }: Ticket): boolean => (office.live.get(number)?.at ?? null) === null
