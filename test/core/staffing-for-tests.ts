import type { CounterId, ServiceId } from '#contract/primitives.ts'
import { type Demand, HALF_HOUR, type ServiceTime, USUAL_TARGET } from '#core/staffing/demand.ts'
import { type Draws, drawDays } from '#core/staffing/drawn-day.ts'
import type { StaffingQuestion } from '#core/staffing/formulas.ts'
import { cellsOf, type Line } from '#core/staffing/judged.ts'
import { pooledHall } from '#core/staffing/pooled-hall.ts'
import { type Rehearsal, rehearse } from '#core/staffing/rehearsal.ts'
import type { SkilledCounter } from '#core/staffing/skilled.ts'

export const EXPONENTIAL_POOL = (mean: number): ServiceTime => ({
  kind: 'seen',
  minutes: Array.from({ length: 2000 }, (_, place) => -mean * Math.log(1 - (place + 0.5) / 2000)),
})

export const desk = (meanMinutes: number): ServiceTime => ({ kind: 'lognormal', meanMinutes, variation: 0.6 })

/** So many visitors expected in each half hour. */
export const demandOf = (arrivals: readonly number[], serviceTime: ServiceTime): Demand => ({
  arrivals,
  stretchMinutes: HALF_HOUR,
  serviceTime,
})

export const questionOf = (demand: Demand, { fewest, most } = { fewest: 1, most: 40 }): StaffingQuestion => ({
  demand,
  target: USUAL_TARGET,
  ranges: demand.arrivals.map(() => ({ fewest, most })),
})

export function pooledRehearsal(demand: Demand, plan: readonly number[], draws: Draws): Rehearsal {
  const lines = [{ demand, target: USUAL_TARGET }]
  const cells = cellsOf(lines, 0)
  const days = drawDays(lines, cells, draws)
  return rehearse({ hall: pooledHall(days, 60), days, cells: cells.list, width: 1 }, plan)
}

export const serviceOf = (id: string, demand: Demand): Line & { id: ServiceId } => ({
  id: id as ServiceId,
  demand,
  target: USUAL_TARGET,
})

/** A counter that serves each of these, first to last. */
export const counterOf = (id: string, ...services: readonly string[]): SkilledCounter => ({
  id: id as CounterId,
  ranks: services.map((service) => [service as ServiceId]),
  helps: [],
  breaks: [],
})

/** Runs a search to its end. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
