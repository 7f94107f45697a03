import type { OfficeEvent } from '#contract/events.ts'
import type { Instant, TicketNumber } from '#contract/primitives.ts'
import type { Office } from '../office.ts'
import { lookUp, planDesk } from './desk.ts'
import { beginPlay, type Desk, happens, letTimeAct, type Play } from './play.ts'
import type { DayScript } from './script.ts'
import { arrive, beThere } from './visitor.ts'

/** A day that was played: its facts from `day-opened` on, how the office stands in the end, and whose each ticket was. */
export type PlayedDay = Readonly<{
  events: readonly OfficeEvent[]
  office: Office
  /** For each ticket the place of its visit in the script. */
  visits: ReadonlyMap<TicketNumber, number>
  /** Places of those who got no ticket. */
  turnedAway: readonly number[]
}>

/**
 * Plays a scripted day by the office's own rules, `decide` and `evolve`, as clerks and visitors act who look at nothing but the office. Ends
 * when nothing more will happen; whoever is in the hall then is still there.
 */
export function playDay(script: DayScript): PlayedDay {
  const play = beginPlay(script)
  for (const desk of play.desks) planDesk(play, desk)
  for (const [place, visit] of script.visits.entries()) {
    beThere(play, visit, place)
    play.agenda.plan(visit.arrivesAt, () => arrive(play, visit, place))
  }
  for (const { at, body } of script.facts) play.agenda.plan(at, () => happens(play, body))
  for (let next = play.agenda.next(); next; next = play.agenda.next()) {
    play.now = next.at as Instant
    next.happen()
    letTimeAct(play)
    // Clerks look up once all that happens at an instant has happened.
    if (!play.agenda.hasMoreAt(play.now)) wakeDesks(play)
  }
  const visits = new Map([...play.visitors].map(([number, { place }]) => [number, place] as const))
  return { events: play.events, office: play.office, visits, turnedAway: play.turnedAway }
}

/** Clerks who are free look up where somebody has come into a line of theirs, and after closing, so that they can go home. */
function wakeDesks(play: Play): void {
  const { woken, desks, office } = play
  play.woken = new Set()
  const isAfterClosing = office.opening !== null && play.now >= office.opening.to
  for (const desk of desks) if (isAfterClosing || hasReason(desk, woken)) lookUp(play, desk)
}

function hasReason({ script, busy, roused, helps, services }: Desk, woken: Play['woken']): boolean {
  if (busy) return false
  if (roused || woken === null || (helps && !script.watchesClock)) return true
  for (const service of woken) if (services.has(service)) return true
  return false
}
