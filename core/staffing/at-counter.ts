import type { ServiceId } from '#contract/primitives.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { minutesOf } from '../time.ts'

/** So many of a service are kept, the latest. */
const MOST_KEPT = 400

type Fact = Pick<ErrandFact, 'service' | 'serviceMs' | 'firstCalledAt' | 'settledAt' | 'calls' | 'absences' | 'outcome'>

/**
 * For how long visitors of each service occupied a counter, in minutes, in the order of the facts: from the call to the end, for
 * meanwhile it serves nobody else. Of those who were called again (for prepared papers, after a hold) it is the time served, and the
 * usual way from the call to the counter. Visits of which neither is known tell nothing.
 */
export function minutesAtCounter(facts: readonly Fact[]): ReadonlyMap<ServiceId, readonly number[]> {
  const walk = usualWalk(facts)
  const minutes = new Map<ServiceId, number[]>()
  for (const fact of facts) {
    const occupied = inOneGo(fact) ?? (fact.serviceMs === null ? null : minutesOf(fact.serviceMs) + walk)
    if (occupied === null || fact.outcome !== 'served') continue
    const known = minutes.get(fact.service) ?? []
    known.push(Math.round(occupied * 10) / 10)
    minutes.set(fact.service, known)
  }
  return new Map([...minutes].map(([service, known]) => [service, known.slice(-MOST_KEPT)]))
}

/** Minutes from the only call to the end; `null` where there were others, or (in another system's log) the end is not known. */
function inOneGo({ firstCalledAt, settledAt, calls, absences }: Fact): number | null {
  if (firstCalledAt === null || settledAt === null || calls !== 1 || absences > 0 || settledAt === firstCalledAt) return null
  return minutesOf(settledAt - firstCalledAt)
}

/** The median of what lay between the call and the start; 0 where no start is known. */
function usualWalk(facts: readonly Fact[]): number {
  const walks = facts
    .flatMap((fact) => {
      const occupied = inOneGo(fact)
      return occupied === null || fact.serviceMs === null ? [] : [Math.max(0, occupied - minutesOf(fact.serviceMs))]
    })
    .sort((a, b) => a - b)
  return walks[Math.floor(walks.length / 2)] ?? 0
}
