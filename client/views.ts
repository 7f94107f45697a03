import { useMemo, useSyncExternalStore } from 'react'
import type { Instant } from '#contract/primitives.ts'
import { type Watch, WHOLE_CITY } from '#contract/sockets.ts'
import type { CityView } from '#contract/views/public.ts'
import type { Audience, Views } from '#contract/views.ts'
import { useServerClock } from './ClockProvider.tsx'
import type { Live } from './live.ts'
import { createLiveStore, type LiveStore } from './live-store.ts'
import { useScreen } from './screen-name.ts'

function useStore<V extends Readonly<{ at: Instant }>>(audience: Audience, { office, counter }: Watch): LiveStore<V> {
  const clock = useServerClock()
  const screen = useScreen()
  return useMemo(
    () =>
      createLiveStore<V>({
        audience,
        watch: counter === undefined ? { office } : { office, counter },
        handshake: screen === 'public' ? {} : { screen },
        clock,
      }),
    [audience, office, counter, screen, clock],
  )
}

/** The live view of one audience: whole, newest, and never silently old. */
export function useView<A extends Audience>(audience: A, watch: Watch): Live<Views[A]> {
  const store = useStore<Views[A]>(audience, watch)
  return useSyncExternalStore(store.subscribe, store.read)
}

/** The same together with its store, for a display, which also reports what it has shown. */
export function useViewStore<A extends Audience>(audience: A, watch: Watch): readonly [Live<Views[A]>, LiveStore<Views[A]>] {
  const store = useStore<Views[A]>(audience, watch)
  return [useSyncExternalStore(store.subscribe, store.read), store]
}

/** All wards at a glance. */
export function useCity(): Live<CityView> {
  const store = useStore<CityView>('line', { office: WHOLE_CITY })
  return useSyncExternalStore(store.subscribe, store.read)
}
