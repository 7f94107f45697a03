import type { ServiceId } from '#contract/primitives.ts'
import { tiersOf } from '../office.ts'
import { type Habits, PRIORITY } from './habits.ts'
import type { Hall } from './hall.ts'
import type { Stream } from './run.ts'

/**
 * Of those who will come, the ones who can be called before somebody who is here: who has priority, and whoever comes for a service that some
 * counter turns to before another.
 */
export function streamsInto(hall: Hall, { coming }: Habits): readonly Stream[] {
  const overtaking = servicesThatOvertake(hall)
  return coming.rates(hall.now / 1000).flatMap(({ kind, perSecond }) => {
    const heard = hall.services.find(({ id }) => id === kind.service)
    const hasPriority = kind.priority === PRIORITY
    if (!heard || !(hasPriority || overtaking.has(heard.id))) return []
    return [{ kind: hasPriority ? heard.priority : heard.ordinary, rate: perSecond / 1000 }]
  })
}

const servicesThatOvertake = ({ desks }: Hall): ReadonlySet<ServiceId> =>
  new Set(desks.flatMap(({ counter }) => tiersOf(counter.settings).slice(0, -1).flat()))
