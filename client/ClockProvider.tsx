import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import type { Instant } from '#contract/primitives.ts'
import { useHandedOver } from './handed-over.ts'
import { createServerClock, type ServerClock } from './server-clock.ts'

const ClockContext = createContext<ServerClock | null>(null)

/** `heard`: the server's time that came with the page. */
function browserClock(heard: Instant | undefined): ServerClock {
  const clock = createServerClock({ monotonicMs: () => performance.now(), wallMs: () => Date.now() })
  if (heard !== undefined) clock.hear(heard)
  return clock
}

export function ClockProvider({ children }: Readonly<{ children: ReactNode }>) {
  const handed = useHandedOver()
  const [clock] = useState(() => browserClock(handed.state?.at))
  return <ClockContext value={clock}>{children}</ClockContext>
}

export function useServerClock(): ServerClock {
  const clock = useContext(ClockContext)
  if (!clock) throw new Error('useServerClock outside of a Frame')
  return clock
}

/** The server's time, moving on in steps of `stepMs` (60,000 for a clock without seconds). */
export function useNow(stepMs: number): Instant {
  const clock = useServerClock()
  const subscribe = useCallback(
    (listener: () => void) => {
      const timer = setInterval(listener, Math.min(stepMs, 1000))
      const unsubscribe = clock.subscribe(listener)
      return () => {
        clearInterval(timer)
        unsubscribe()
      }
    },
    [clock, stepMs],
  )
  // Whole steps, so that a snapshot is the same until the step is over.
  return useSyncExternalStore(subscribe, () => (Math.floor(clock.now() / stepMs) * stepMs) as Instant)
}
