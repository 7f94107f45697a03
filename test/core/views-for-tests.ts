import { TicketStatus } from '#contract/answers.ts'
import { ErrandFact, VisitFact } from '#contract/statistics.ts'
import { BoardView, MenuView } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { LineView } from '#contract/views/public.ts'
import { DeskView, FloorView } from '#contract/views/staff.ts'
import { factsOf } from '#core/statistics.ts'
import { boardView } from '#core/views/board.ts'
import { deskView } from '#core/views/desk.ts'
import { floorView } from '#core/views/floor.ts'
import { lineView } from '#core/views/line.ts'
import { menuView } from '#core/views/menu.ts'
import { ticketStatus } from '#core/views/status.ts'
import { visitsOf } from '#core/visits.ts'
import { type PaperDay, STAFF_SIGHT } from './office-for-tests.ts'

/** Every figure in a view. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(numbersIn)
}

export const desksOf = (day: PaperDay) =>
  [...day.office().counters.keys()].flatMap((id) => deskView(day.office(), id, { now: day.now(), ...STAFF_SIGHT }) ?? [])

/** Every view of the office, and what the statistics say, with the contract that each keeps. */
export function viewsOf(day: PaperDay) {
  const office = day.office()
  const now = day.now()
  return [
    ...desksOf(day).map((desk) => [DeskView, desk] as const),
    [MenuView, menuView(office, now)],
    [BoardView, boardView(office, now)],
    [LineView, lineView(office, now)],
    [FloorView, floorView(office, { now, ...STAFF_SIGHT })],
    ...[...office.live.keys()].map((number) => [TicketStatus, ticketStatus(office, number, now)] as const),
    ...factsOf(office).map((fact) => [ErrandFact, fact] as const),
    ...visitsOf(office).map((visit) => [VisitFact, visit] as const),
  ] as const
}

/** Whether an estimate may be shown to anybody: a range that ends, or words (E3). */
export function isShowable(estimate: Estimate): boolean {
  if (estimate.kind === 'range')
    return estimate.to >= 5 && estimate.from >= 0 && estimate.from < estimate.to && Number.isInteger(estimate.to)
  return estimate.kind !== 'over' || (estimate.from >= 60 && estimate.from <= 180)
}
