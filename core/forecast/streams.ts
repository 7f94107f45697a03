import type { ServiceId } from '#contract/primitives.ts'
import { tiersOf } from '../office.ts'
import { LONGEST_MS } from './asked.ts'
import { type Habits, PRIORITY } from './habits.ts'
import type { Hall } from './hall.ts'
import type { Stream, Streams } from './run.ts'

/**
 * Of those who will come, the ones who can be called before somebody who is here: who has priority, and whoever comes for a service that some
 * counter turns to before another.
 */
export function streamsInto(hall: Hall, { arrivals }: Habits): readonly Streams[] {
  const overtaking = servicesThatOvertake(hall)
  const heard = new Map(hall.services.map((service) => [service.id as string, service]))
  const parts = arrivals.within({ from: hall.now, to: Math.min(hall.closing, hall.now + LONGEST_MS) }).map(({ until, rates }) => {
    const each = rates.flatMap(({ kind: { service, priority }, perMs }): Stream[] => {
      const kinds = heard.get(service)
      const hasPriority = priority === PRIORITY
      if (!kinds || !(hasPriority || overtaking.has(kinds.id))) return []
      return [{ kind: hasPriority ? kinds.priority : kinds.ordinary, rate: perMs }]
    })
    return { until, together: each.reduce((sum, { rate }) => sum + rate, 0), each }
  })
  return parts.some(({ together }) => together > 0) ? parts : []
}

const servicesThatOvertake = ({ desks }: Hall): ReadonlySet<ServiceId> =>
  new Set(desks.flatMap(({ counter }) => tiersOf(counter.settings).slice(0, -1).flat()))
