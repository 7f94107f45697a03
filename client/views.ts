import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Instant } from '#contract/primitives.ts'
import { type Watch, WHOLE_CITY } from '#contract/sockets.ts'
import type { CityView, LineView } from '#contract/views/public.ts'
import type { Audience, Views } from '#contract/views.ts'
import { useServerClock } from './ClockProvider.tsx'
import { type HandedOver, useHandedOver } from './handed-over.ts'
import { isOfIdentity, type Live } from './live.ts'
import { createLiveStore, type LiveStore } from './live-store.ts'
import { useLookAgain } from './pairing/session-context.ts'
import { useScreen } from './screen-name.ts'

/** What came with the page, if it is of this office. The server that drew it has said what it is of. */
function firstOf<V>({ state }: HandedOver, office: string): Live<V> | null {
  const first = state?.views[office]
  if (first === undefined) return null
  if (first === null) return { state: 'refused', refusal: { code: 'unknown-office' } }
  return { state: 'ready', revision: first.revision, view: first.view as V & (LineView | CityView) }
}

function useStore<V extends Readonly<{ at: Instant }>>(audience: Audience, { office, counter }: Watch): LiveStore<V> {
  const clock = useServerClock()
  const screen = useScreen()
  const handed = useHandedOver()
  return useMemo(
    () =>
      createLiveStore<V>({
        audience,
        watch: counter === undefined ? { office } : { office, counter },
        handshake: screen === 'public' ? {} : { screen },
        clock,
        first: audience === 'line' ? firstOf<V>(handed, office) : null,
      }),
    [audience, office, counter, screen, clock, handed],
  )
}

/** The server cuts the lines of whoever it knows as somebody else by now: who that is has to be asked then, and when it refuses. */
function useLookOut(live: Live<unknown>): void {
  const lookAgain = useLookAgain()
  const before = useRef(live.state)
  useEffect(() => {
    const cameBack = before.current === 'stale' && live.state === 'ready'
    before.current = live.state
    if (cameBack || (live.state === 'refused' && isOfIdentity(live.refusal))) lookAgain()
  }, [live, lookAgain])
}

function useLive<V>({ subscribe, read }: LiveStore<V>): Live<V> {
  const live = useSyncExternalStore(subscribe, read)
  useLookOut(live)
  return live
}

/** The live view of one audience: whole, newest, and never silently old. */
export function useView<A extends Audience>(audience: A, watch: Watch): Live<Views[A]> {
  return useLive(useStore<Views[A]>(audience, watch))
}

/** The same together with its store, for a display, which also reports what it has shown. */
export function useViewStore<A extends Audience>(audience: A, watch: Watch): readonly [Live<Views[A]>, LiveStore<Views[A]>] {
  const store = useStore<Views[A]>(audience, watch)
  return [useLive(store), store]
}

/** All wards at a glance. */
export function useCity(): Live<CityView> {
  return useLive(useStore<CityView>('line', { office: WHOLE_CITY }))
}
